import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { findTexts } from '../../src/build/find-texts.ts'
import { readCorrections } from '../../src/build/read-corrections.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { makeFolder, ROOT, runPlenary } from './run-plenary.ts'

const KRASNODAR = readFileSync(join(ROOT, 'seeds/001_c6b91583b424ce8c.txt'), 'utf8')
const BERLIN = readFileSync(join(ROOT, 'seeds/002_469faddfd09abc77.txt'), 'utf8')

/** What is said of `krasnodar.yaml`: `LINE: the words`. */
function faultsIn(yaml: string): readonly string[] {
  const folder = makeFolder({ 'krasnodar.txt': KRASNODAR, 'krasnodar.yaml': yaml })
  return readCorrections(folder, findTexts(folder)).diagnostics.map(
    ({ line, message }) => `${line}: ${message}`,
  )
}

const SIGNED = `author: Ana Silva
date: 2026-03-02
corrections:
  - set: date
    value: 2017-10-04
    reason: The programme.
`

describe('each fault in a file of corrections gives its line and says what to do', () => {
  test.each([
    [
      'no YAML',
      'corrections:\n  - set: "date\n',
      /^\d: the file is no YAML: .*; none of its corrections counts\.$/,
    ],
    ['no list', 'title: Meetings\n', /^1: it has no list "corrections"; begin it with "corrections:"/],
    [
      'an entry that is a word',
      `${SIGNED}  - date\n`,
      /^7: correction 2 is no list of named values; it is left out/,
    ],
    [
      'no operation',
      `${SIGNED}  - path: date\n    value: 2017\n`,
      /^7: correction 2: "operation" is missing/,
    ],
    [
      'another operation',
      `${SIGNED}  - operation: mend\n    path: date\n`,
      /^7: correction 2: "operation" is none of set, add, remove, confirm/,
    ],
    ['no path', `${SIGNED}  - operation: set\n    value: 2017\n`, /^7: correction 2: its path is missing/],
    [
      'a path of nothing',
      `${SIGNED}  - set: city\n    value: Sochi\n`,
      /^7: correction 2: its path "city" is no fact that can be corrected; there are title,/,
    ],
    [
      'no value',
      `${SIGNED}  - set: title\n`,
      /^7: correction 2: its value is missing: "set" gives title a value/,
    ],
    [
      'a date in words',
      `${SIGNED}  - set: date\n    value: 4 October\n`,
      /^8: correction 2: its value "4 October" is no date; write it as 2017-10-04/,
    ],
    [
      '30 February',
      `${SIGNED}  - set: date\n    value: 2017-02-30\n`,
      /^8: correction 2: its value "2017-02-30" is no date/,
    ],
    [
      'a country in words',
      `${SIGNED}  - set: place.country\n    value: Germany\n`,
      /^8: .* "Germany" is no country; write its two letters, such as DE/,
    ],
    [
      'a number in words',
      `${SIGNED}  - set: edition\n    value: sixteen\n`,
      /^8: .* "sixteen" is no whole number/,
    ],
    [
      'another status',
      `${SIGNED}  - set: status\n    value: done\n`,
      /^8: .* "done" is none of held, ongoing,/,
    ],
    [
      'another role',
      `${SIGNED}  - set: organisations.cis\n    value: guest\n`,
      /^8: .* "guest" is no role \(organiser, participant, mentioned, subject\)/,
    ],
    [
      'a value that is not known',
      `${SIGNED}  - set: organisations.cis\n    value: { rank: first }\n`,
      /^8: .* has "rank", which is not known here/,
    ],
    [
      'a key that is not known',
      `${SIGNED}  - remove: organisations.eu\n    colour: red\n`,
      /^8: correction 2: "colour" is not known here/,
    ],
    [
      'a day that is none',
      `${SIGNED}  - confirm: date\n    date: yesterday\n`,
      /^8: correction 2: "date" is no date; write it as 2026-03-02/,
    ],
    [
      'a link to nothing',
      `${SIGNED}  - operation: same-event\n    reason: One meeting.\n`,
      /^7: correction 2: its value names no other document/,
    ],
    [
      'a head that is wrong',
      SIGNED.replace('2026-03-02', 'spring'),
      /^2: "date" is no date; write it as 2026-03-02; what the head of the file says/,
    ],
  ])('%s', (_, yaml, said) => {
    expect(faultsIn(yaml).filter(fault => said.test(fault))).toHaveLength(1)
  })

  test('aliases without end, rubbish and an empty file throw nothing', () => {
    const bomb = `a: &a [x, x, x, x]\nb: &b [${'*a, '.repeat(60)}*a]\ncorrections: [${'*b, '.repeat(60)}*b]\n`
    expect(faultsIn(bomb).length).toBeGreaterThan(0)
    expect(faultsIn('\0\u202E{]')).toHaveLength(1)
    expect(faultsIn('')).toEqual([])
    expect(faultsIn('__proto__: { corrections: [] }\n')).toHaveLength(1)
  })

  test('a correction that nobody signed counts, and is told so', () => {
    expect(faultsIn('- set: title\n  value: Meeting\n')).toEqual([
      '1: correction 1 has no author and no reason; it counts, but nobody can tell later where it came from.',
    ])
  })
})

describe('where corrections lie', () => {
  const title = 'set: title\n  value: Council of Berlin\n  author: A\n  reason: B'
  const titlesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
    readCollection(makeFolder(files)).dataset.events.map(event => event.title.value)

  test.each([
    ['beside the document', { 'x/berlin.txt': BERLIN, 'x/berlin.yaml': `- ${title}\n` }],
    ['with the other ending', { 'berlin.txt': BERLIN, 'berlin.yml': `- ${title}\n` }],
    [
      'in the file of the folder',
      { 'berlin.txt': BERLIN, 'corrections.yaml': `- ${title}\n  document: berlin.txt\n` },
    ],
    [
      'in that of a folder in it, whose names count from there',
      { 'x/berlin.txt': BERLIN, 'x/corrections.yaml': `- ${title}\n  document: berlin\n` },
    ],
    [
      'in plenary.yaml',
      { 'berlin.txt': BERLIN, 'plenary.yaml': `title: T\ncorrections:\n- ${title}\n  document: berlin\n` },
    ],
  ])('%s', (_, files) => {
    expect(titlesOf(files as Readonly<Record<string, string>>)).toEqual(['Council of Berlin'])
  })

  test('beside a file that is named by itself', async () => {
    const folder = makeFolder({ 'berlin.txt': BERLIN, 'berlin.yaml': `- ${title}\n` })
    const { stdout } = await runPlenary(['parse', 'berlin.txt'], folder)
    expect((JSON.parse(stdout) as Dataset).events[0]?.title.value).toBe('Council of Berlin')
  })

  test('other YAML is none of our business, and corrections of a document that is gone are told', () => {
    const folder = makeFolder({
      'berlin.txt': BERLIN,
      'compose.yaml': 'services: [web]\n',
      'gone.yaml': `corrections:\n- ${title}\n`,
    })
    const { diagnostics } = readCollection(folder).dataset
    expect(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'gone.yaml:2 there is no document "gone" among those that were read; correct the name, or take the correction out.',
    ])
  })
})

test('the report tells what each correction changed, and the table counts it', async () => {
  const folder = makeFolder({
    'krasnodar.txt': KRASNODAR,
    'berlin.txt': BERLIN,
    'krasnodar.yaml': `author: Ana Silva
date: 2026-03-02
corrections:
  - set: date
    value: 2017-10-04/2017-10-05
    reason: The programme lists two days.
    quotation: in the next two days
  - operation: set
    path: organisations.cis
    value: organiser
    reason: It sent the invitations.
  - confirm: place.city
    reason: Checked on the map.
  - not-same-event: berlin.txt
    reason: Two years apart.
  - remove: organisations.nobody
    reason: It was not there.
`,
  })
  const run = await runPlenary(['parse', '.', '--format', 'report'], folder)
  expect(run.stdout.split('\n\n')[0]?.replace(/there is .* and more/, 'there is …')).toBe(
    `krasnodar.yaml:16 warning: organisations.nobody is not there any more; there is …; look at this correction again.
krasnodar.yaml:4 set: date is 4 to 5 October 2017; the parser read 4 October 2017 (Ana Silva, 2026-03-02: The programme lists two days.)
krasnodar.yaml:8 set: organisations.cis is CIS as organiser; the parser read CIS as participant (Ana Silva, 2026-03-02: It sent the invitations.)
krasnodar.yaml:12 confirm: place.city is Krasnodar; the parser reads the same (Ana Silva, 2026-03-02: Checked on the map.)
krasnodar.yaml:14 not-same-event: krasnodar and berlin are two events (Ana Silva, 2026-03-02: Two years apart.)`,
  )
  expect(run.stderr).toMatch(/^documents +2\nevents +2\n {2}corrections +4\nfacts +\d+\n/m)
  expect(run.stderr).toMatch(/^ {2}corrected +3\ntime +\d+\.\d s\n$/m)
})

test('a corrected folder fits the published schema and gives the same bytes each time', () => {
  const folder = makeFolder({ 'krasnodar.txt': KRASNODAR, 'krasnodar.yaml': SIGNED })
  const bytes = (): string => JSON.stringify(readCollection(folder).dataset)
  expect(bytes()).toBe(bytes())
})

test('one document about no meeting, or none that is, is a sentence with what to do', async () => {
  const soup = 'A recipe for soup.\n\nBoil water, then add salt.\n'
  const one = await runPlenary(['parse', '.', '--format', 'report'], makeFolder({ 'soup.txt': soup }))
  expect(one.stdout).toMatch(
    /^The one document, soup\.txt, reports no meeting, so there is no event to show; where one does, correct it: "set: reportsEvent" with "value: true"\.$/m,
  )
  const two = await runPlenary(
    ['parse', '.', '--format', 'report'],
    makeFolder({ 'a.txt': soup, 'b.txt': `${soup}Serve hot.\n` }),
  )
  expect(two.stdout).toMatch(/^None of the 2 documents reports a meeting/m)
  expect(two.stdout.match(/^\w\.txt note: reports no meeting\. .+$/gm)).toHaveLength(2)
})
