import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { formatDiagnostic } from '../../src/model/diagnostic.ts'
import { makeFolder, ROOT } from './run-plenary.ts'

const TEXT = readFileSync(join(ROOT, 'seeds/002_469faddfd09abc77.txt'))
const BERLIN = '2016-05-31-osce-wide-counter-terrorism-conference'

function read(files: Readonly<Record<string, string>>) {
  const { index, dataset } = readCollection(makeFolder({ 'berlin.txt': TEXT, ...files }))
  const said = index.diagnostics.filter(({ code }) => code === 'bad-story')
  return { stories: index.stories, dataset, said: said.map(one => formatDiagnostic(one)).join('\n') }
}

test('the story of the five documents quotes them word for word', () => {
  const { index } = readCollection(join(ROOT, 'seeds'))
  const [story] = index.stories
  expect(index.diagnostics).toEqual([])
  expect(story?.steps).toHaveLength(7)
  for (const { document, exact, line } of story?.steps.flatMap(({ citations }) => citations) ?? []) {
    const text = readFileSync(join(ROOT, 'seeds', `${document}.txt`), 'utf8')
    expect(text.split('\n')[(line ?? 0) - 1]).toContain(exact)
  }
})

test('a bad step, view or quotation is named with its line and what to do, and the rest of the story works', () => {
  const { stories, dataset, said } = read({
    'stories/talk.yaml': `title: Talk
steps:
  - title: Good
    event: ${BERLIN}
    citations:
      - document: berlin.txt
        exact: create a genuinely global coalition to fight
      - document: berlin.txt
        exact: genuinely global coalition to fight crime
      - document: paris.txt
        exact: words
  - event: ${BERLIN}
  - title: Gone
    event: 2001-01-01-gone
  - title: Half a view
    link: v=1&view=list&org=nobody&from=never
saved:
  good: [2001-01-01-gone]
`,
  })
  expect(said).toBe(
    [
      'stories/talk.yaml:3 note: step 1: It shows 1 event more than when it was saved: OSCE-wide Counter-Terrorism Conference. It shows 1 event fewer than when it was saved: 2001-01-01-gone.',
      'stories/talk.yaml:8 warning: step 1: It quotes words that are not in berlin.txt; the nearest are on its line 7. It shows no quotation.',
      'stories/talk.yaml:10 warning: step 1: It cites "paris.txt", which is no document of this folder; it shows no quotation.',
      'stories/talk.yaml:12 warning: step 2: "title" is missing; it is left out until that is corrected.',
      'stories/talk.yaml:13 warning: step 3: Its event, “2001-01-01-gone”, is not in this collection.',
      'stories/talk.yaml:16 warning: step 4: “from=never” in its view cannot be followed in this collection and is left out.',
      'stories/talk.yaml:16 warning: step 4: “org=nobody” in its view cannot be followed in this collection and is left out.',
    ].join('\n'),
  )
  expect(stories[0]?.steps.map(({ title, citations }) => `${title} ${citations.length}`)).toEqual([
    'Good 1',
    'Gone 0',
    'Half a view 0',
  ])
  expect(stories[0]?.steps[0]?.citations[0]).toMatchObject({ document: 'berlin', line: 7 })
  expect(dataset.stories).toEqual(stories)
})

test('plenary.yaml puts stories first and may name files elsewhere in the folder', () => {
  const story = (title: string): string => `title: ${title}\nsteps: []\n`
  const { stories, said } = read({
    'plenary.yaml': 'title: T\nstories: [talks/monday.yaml, stories/b.yaml, gone.yaml, ../up.yaml]\n',
    'talks/monday.yaml': story('Monday'),
    'stories/a.yaml': story('A'),
    'stories/b.yaml': story('B'),
    'stories/c.json': JSON.stringify({ title: 'C', steps: [] }),
  })
  expect(stories.map(({ title }) => title)).toEqual(['Monday', 'B', 'A', 'C'])
  expect(said).toBe(
    [
      'plenary.yaml warning: the story "gone.yaml" is not in this folder; correct its path or take it out.',
      'plenary.yaml warning: the story "../up.yaml" is not in this folder; correct its path or take it out.',
    ].join('\n'),
  )
})

test('a file that is no story, and two stories of one id, are said', () => {
  const { stories, said } = read({
    'stories/a.yaml': 'title: A\nid: same\nsteps: []\n',
    'stories/b.yaml': 'title: B\nid: same\nsteps: []\n',
    'stories/c.yaml': 'title: [\n',
    'stories/events.yaml': 'title: E\nsteps: []\n',
  })
  expect(stories.map(({ title }) => title)).toEqual(['A'])
  expect(said.replace(/is no YAML: [^;]*/, 'is no YAML')).toBe(
    [
      'stories/b.yaml:2 warning: the id "same" is that of A; give this story another "id".',
      'stories/c.yaml:2 warning: the file is no YAML; the story is left out until that is corrected.',
      'stories/events.yaml:1 warning: the id "events" is that of the story of all events; give this story another "id".',
    ].join('\n'),
  )
})
