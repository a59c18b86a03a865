import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatFacts } from '../../src/parse/facts.ts'
import { parseCollection } from '../../src/parse/parse-collection.ts'
import { wordKey } from '../../src/parse/word-key.ts'

/**
 * Short reports in our own words, with what a careful reader finds in them:
 *
 *     #O Kenya Medical Research Institute | KEMRI = participant     a body, its other names, right roles
 *     #o Roche AG                                                   neither asked for nor wrong
 *     #P Mercedes Canese          #P He Lei | He                    a person, the surname where it is not last
 *     #C 350                                                        attendance or output
 */
const file = new URL('meetings-of-all-continents.txt', import.meta.url)
const reports = readFileSync(file, 'utf8').split(/^===\n/m)

interface Facts {
  readonly id: string
  readonly organisations: readonly {
    readonly name: string
    readonly acronym: string | null
    readonly aka: readonly string[]
    readonly role: string
  }[]
  readonly people: readonly { readonly name: string }[]
  readonly counts: readonly { readonly n: number }[]
}

const sources = reports.map((report, i) => ({
  file: `${String(i + 1).padStart(2, '0')}.txt`,
  text: report.replace(/^#[OoPC] .*\n?/gm, ''),
  sha256: '',
}))
const dataset = parseCollection(sources, { title: 'Meetings of all continents' })
const texts = new Map(dataset.documents.map(({ id }, i) => [id, sources[i]?.text ?? '']))
const read = formatFacts(dataset, texts)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Facts)

const key = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(wordKey)
    .filter(word => word !== 'the')
    .join(' ')

function wanted(report: string, mark: string): readonly string[] {
  return [...report.matchAll(new RegExp(`^#${mark} (.*)$`, 'gm'))].map(match => match[1] ?? '')
}

test('bodies, roles, people and numbers are found in wires, releases, calls and transcripts', () => {
  const right = { bodies: 0, roles: 0, people: 0, counts: 0 }
  const asked = { bodies: 0, people: 0, counts: 0 }
  reports.forEach((report, i) => {
    const facts = read[i]
    for (const line of wanted(report, 'O')) {
      const [names = '', roles = ''] = line.split(' = ')
      const keys = new Set(names.split(' | ').map(key))
      const body = facts?.organisations.find(({ name, acronym, aka }) =>
        [name, acronym ?? '', ...aka].some(own => keys.has(key(own))),
      )
      asked.bodies++
      if (body) right.bodies++
      if (body && roles.split('|').includes(body.role)) right.roles++
    }
    const people = (facts?.people ?? []).map(({ name }) => key(name).split(' '))
    for (const line of wanted(report, 'P')) {
      const [name = '', surname = name.split(' ').at(-1) ?? ''] = line.split(' | ')
      asked.people++
      if (
        people.some(words =>
          key(surname)
            .split(' ')
            .every(word => words.includes(word)),
        )
      )
        right.people++
    }
    for (const n of wanted(report, 'C')) {
      asked.counts++
      if (facts?.counts.some(count => count.n === Number(n))) right.counts++
    }
  })
  expect(right.bodies / asked.bodies).toBeGreaterThan(0.94)
  expect(right.roles / right.bodies).toBeGreaterThan(0.8)
  expect(right.people / asked.people).toBeGreaterThan(0.94)
  expect(right.counts / asked.counts).toBeGreaterThan(0.78)
})

test('hardly anything else is taken for a body or a person', () => {
  const extras = reports.flatMap((report, i) => {
    const lines = [...wanted(report, 'O'), ...wanted(report, 'o')].map(line => line.split(' = ')[0] ?? '')
    const keys = new Set(lines.flatMap(line => line.split(' | ')).map(key))
    const bodies = (read[i]?.organisations ?? [])
      .filter(({ name, acronym, aka }) => ![name, acronym ?? '', ...aka].some(own => keys.has(key(own))))
      .map(({ name }) => name)
    const named = key(wanted(report, 'P').join(' ')).split(' ')
    const people = (read[i]?.people ?? [])
      .map(({ name }) => name)
      .filter(
        name =>
          !key(name)
            .split(' ')
            .some(word => named.includes(word)),
      )
    return [...bodies, ...people]
  })
  expect(extras.length, extras.join('; ')).toBeLessThan(14)
})
