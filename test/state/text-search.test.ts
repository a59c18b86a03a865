import { expect, test } from 'vitest'
import type { DocumentId } from '../../src/model/ids.ts'
import { createTextSearch } from '../../src/state/text-search.ts'

const TEXTS = [
  { id: 'a' as DocumentId, text: 'The Conference met in Genève.\nDelegates came from 75 countries.' },
  { id: 'b' as DocumentId, text: 'Встреча в Женеве; the conference was closed.' },
]
const { signal } = new AbortController()
const search = createTextSearch(() => Promise.resolve(TEXTS))

test.each([
  ['geneve', 'a'],
  ['CONFER', 'a b'],
  ['conference closed', 'b'],
  ['женев', 'b'],
  ['75', 'a'],
  ['eneve', ''],
  ['<b>', ''],
  ['__proto__', ''],
])('a search for %j finds the texts %j', async (query, documents) => {
  expect([...(await search(query, signal))].toSorted().join(' ')).toBe(documents)
})

test('texts that did not arrive are asked for again', async () => {
  let asked = 0
  const again = createTextSearch(() =>
    ++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(TEXTS),
  )
  await expect(again('geneve', signal)).rejects.toThrow('offline')
  expect((await again('geneve', signal)).size).toBe(1)
})
