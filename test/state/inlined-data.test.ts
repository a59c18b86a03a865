import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { InlinedData } from '../../src/model/inlined-page.ts'
import type { DocumentId, EventId } from '../../src/model/ids.ts'
import { createInlinedData, readInlinedData, readInlinedStart } from '../../src/state/inlined-data.ts'
import { createTextScan } from '../../src/state/text-scan.ts'
import { createTextSearch } from '../../src/state/text-search.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const { signal } = new AbortController()

const texts = readdirSync(SEEDS)
  .filter(name => name.endsWith('.txt'))
  .map(name => [name as DocumentId, readFileSync(new URL(name, SEEDS), 'utf8')] as const)

/** A page with islands, as far as the door looks at it. */
function pageWith(islands: Readonly<Record<string, string>>): Pick<Document, 'getElementById'> {
  return {
    getElementById: id => (id in islands ? ({ textContent: islands[id] } as HTMLElement) : null),
  }
}

test('texts at hand are searched with the answers of the index', async () => {
  const search = createTextSearch(() => Promise.resolve(texts.map(([id, text]) => ({ id, text }))))
  const scan = createTextScan(texts)
  const queries = [
    'security',
    'SECUR',
    'terror threat',
    'Putin lavrov',
    'é',
    '75',
    'no such words',
    '',
    '“the” of',
  ]
  for (const query of queries)
    expect([...(await scan(query, signal))].toSorted(), query).toEqual(
      [...(await search(query, signal))].toSorted(),
    )
})

test('what the page does not have is refused with a sentence', async () => {
  const door = createInlinedData({ index: {}, facts: [], texts } as unknown as InlinedData)
  await expect(door.facts('__proto__' as EventId, signal)).rejects.toThrow('not part of this page')
  await expect(door.text('gone.txt' as DocumentId, signal)).rejects.toThrow('not part of this page')
  const [first] = texts
  expect(await door.text(first?.[0] ?? ('' as DocumentId), signal)).toBe(first?.[1])
})

test('the stories of whoever saved the page stand after the built-in ones, and for one of the same name', () => {
  const data = JSON.stringify({ index: { stories: [{ id: 'a' }, { id: 'b', title: 'built in' }] } })
  const start = JSON.stringify({ stories: [{ id: 'b', title: 'my own' }] })
  const read = readInlinedData(pageWith({ 'plenary-data': data, 'plenary-start': start }))
  expect(read.index.stories).toEqual([{ id: 'a' }, { id: 'b', title: 'my own' }])
})

test('a damaged start opens the page as if it had none', () => {
  expect(readInlinedStart(pageWith({ 'plenary-start': '{' }))).toEqual({})
  expect(readInlinedStart(pageWith({}))).toEqual({})
})
