import { expect, test } from 'vitest'
import { brokenOff } from '../../src/parse/broken-off.ts'
import { parseCollection } from '../../src/parse/parse-collection.ts'

const SOUND = { file: 'b.txt', text: 'Soup.\n', sha256: 'b' }
/** No document is like this; it stands for a mistake of ours that a document brings to light. */
const BROKEN = { file: 'a.txt', text: undefined as unknown as string, sha256: 'a' }

test('a mistake of ours over one document costs that one, and is told', () => {
  const told: string[] = []
  const { documents } = parseCollection(
    [BROKEN, SOUND],
    { title: 'Meetings' },
    { onFault: (file, error) => told.push(brokenOff(file, error).message) },
  )
  expect(documents.map(({ file }) => file)).toEqual(['b.txt'])
  expect(told).toEqual([
    expect.stringMatching(/^the reading broke off \(.+\); this is a fault of Plenary\.$/),
  ])
})

test('where nobody listens it is thrown, so that no test passes over it', () => {
  expect(() => parseCollection([BROKEN], { title: 'Meetings' })).toThrow(/undefined/)
})
