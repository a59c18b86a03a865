import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPage, formatIsland, islandElement } from '../../src/export/html.ts'
import { DATA_ISLAND, START_ISLAND, type InlinedData } from '../../src/model/inlined-page.ts'

const HOSTILE = [
  '</script>',
  '<!--<script>',
  '\u2028\u2029',
  '\0\u0001',
  '\ud800',
  '$&$1$$',
  '__proto__',
  'x'.repeat(5000),
]

test('an island gives back what was put into it, and no string in it ends it', () => {
  const strings = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(fc.tuple(strings, strings)), value => {
      const island = formatIsland(value)
      expect(island).not.toMatch(/[<\u2028\u2029\0]/)
      expect(JSON.parse(island)).toEqual(value)
    }),
  )
})

test('a filled page differs from its template in the islands alone', () => {
  const page = (data: unknown, start: unknown): string =>
    `<p>$&</p>${islandElement(DATA_ISLAND, data)}<hr>${islandElement(START_ISLAND, start)}<script>go()</script>`
  const data = { index: { title: HOSTILE.join(' ') }, facts: [], texts: [] } as unknown as InlinedData
  expect(fillPage(page({}, {}), data, { link: 'v=1' })).toBe(page(data, { link: 'v=1' }))
})

test('another page than ours is not filled', () => {
  expect(() => fillPage('<html>404</html>', {} as InlinedData, {})).toThrow('another one')
})
