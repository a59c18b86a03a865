import { expect, test } from 'vitest'
import { keptWhileSame, memoised, rememberedFor } from '../../src/derive/memoised.ts'

interface Page {
  readonly index: object
  readonly words: string
}
const index = {}

test('a selector gives the same list until its inputs change', () => {
  const select = memoised([(s: Page) => s.index, (s: Page) => s.words], (_, words) => words.split(' '))
  const first = select({ index, words: 'a b' })
  expect(select({ index, words: 'a b' })).toBe(first)
  expect(select({ index, words: 'a' })).toEqual(['a'])
})

test('two timelines over one dataset do not push out each other', () => {
  const select = memoised([(s: Page) => s.index, (s: Page) => s.words], (_, words) => words.split(' '))
  const one = select({ index, words: 'one' })
  const two = select({ index, words: 'two' })
  expect([select({ index, words: 'one' }), select({ index, words: 'two' })]).toEqual([one, two])
  expect(select({ index, words: 'one' })).toBe(one)
})

test('an object stays the same while its fields do', () => {
  const select = keptWhileSame(({ words }: Page) => ({ words }))
  const first = select({ index, words: 'a' })
  expect(select({ index: {}, words: 'a' })).toBe(first)
  expect(select({ index, words: 'b' })).not.toBe(first)
})

test('a table is made once for each object', () => {
  let made = 0
  const table = rememberedFor((key: object) => ({ key, made: ++made }))
  table(index)
  expect([table(index).made, table({}).made]).toEqual([1, 2])
})
