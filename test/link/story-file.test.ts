import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatStoryFile, parseStoryFile } from '../../src/link/story-file.ts'
import { anyStory } from '../shared-cases/any-story.ts'

/** `line path reason`, one a line, as a reader of this test wants them. */
function faultsOf(text: string): string {
  const read = parseStoryFile(text, 'talk')
  return read.faults.map(({ path, reason }) => `${read.lineOf(path) ?? '-'} ${path} ${reason}`).join('\n')
}

test.each(['yaml', 'json'] as const)('a story written as %s is read back the same', kind => {
  fc.assert(
    fc.property(anyStory, story => {
      const read = parseStoryFile(formatStoryFile(story, kind), 'other')
      expect(read.faults).toEqual([])
      expect(read.story).toEqual(story)
    }),
    { numRuns: 300 },
  )
})

test('a story by hand needs no ids: the file gives the story’s, titles give the steps’', () => {
  const { story } = parseStoryFile(
    `
title: CIS meetings
steps:
  - title: Krasnodar
    event: 2017-10-04-heads
  - title: Krasnodar
    link: https://example.org/timeline/#v=1&view=list&org=cis
`,
    'my talk',
  )
  expect(story?.id).toBe('my-talk')
  expect(story?.steps.map(({ id, link }) => `${id} ${link}`)).toEqual([
    'krasnodar v=1&view=timeline&e=2017-10-04-heads',
    'krasnodar-2 v=1&view=list&org=cis',
  ])
})

test('a bad step or quotation goes alone, each with its line', () => {
  const text = `title: Talk
steps:
  - title: Good
    event: a
  - link: v=1
  - just words
  - title: Half good
    event: b
    citations:
      - document: x
        exact: words
      - document: x
  - title: 2017
    event: c
saved: nothing
`
  expect(faultsOf(text)).toBe(
    [
      '5 steps.1.title is missing',
      '6 steps.2 is no list of named values',
      '12 steps.3.citations.1.exact is missing',
      '13 steps.4.title is no text',
      '15 saved is no list of events for each step',
    ].join('\n'),
  )
  const { story, positions } = parseStoryFile(text, 'talk')
  expect(story?.steps.map(({ title, citations }) => `${title} ${citations.length}`)).toEqual([
    'Good 0',
    'Half good 1',
  ])
  expect(positions).toEqual([
    { step: 0, citations: [] },
    { step: 3, citations: [0] },
  ])
})

test.each([
  [
    'no YAML',
    'title: [',
    '1  is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['nothing', '', '-  is no list of named values'],
  ['a list', '- a', '1  is no list of named values'],
  ['no steps', 'title: Talk', '1 steps is missing'],
  [
    'another form',
    'schema: story/2\ntitle: T\nsteps: []',
    '1 schema is not "story/1", the only form of stories that this version reads',
  ],
  [
    'an id with a path in it',
    'id: ../up\ntitle: T\nsteps: []',
    '1 id has other characters than small letters, digits and hyphens',
  ],
])('a file of %s is refused as a whole, with the reason', (_, text, fault) => {
  expect(parseStoryFile(text, 'talk').story).toBeUndefined()
  expect(faultsOf(text)).toBe(fault)
})

test('no file throws: names that refer to each other, a title of 5,000 characters, rubbish', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((n, i) => `${n}: &${n} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}\n`
  expect(parseStoryFile(bomb, 'x').story).toBeUndefined()
  expect(faultsOf(`title: ${'a'.repeat(5000)}\nsteps: []`)).toBe('1 title is longer than 300 characters')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      parseStoryFile(text, 'x')
    }),
    { numRuns: 2_000 },
  )
})
