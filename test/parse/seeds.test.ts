import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCollection } from '../../src/parse/parse-collection.ts'
import { formatFacts } from '../../src/parse/facts.ts'
import type { DocumentId } from '../../src/model/ids.ts'
import { checkDocument } from './check-document.ts'
import { compareWithGold, type GoldRecord } from './compare-with-gold.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const GOLD = new URL('../../../shared/seeds-gold.json', import.meta.url)

function seed(name: string): string {
  return readFileSync(new URL(`${name}.txt`, SEEDS), 'utf8')
}

const NAMES = readdirSync(SEEDS)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.slice(0, -4))
  .toSorted()

describe('the five documents say', () => {
  test.each(NAMES)('%s', name => checkDocument(name, seed(name)))
})

describe.skipIf(!existsSync(GOLD))('every field of the answer key is found, with its standing', () => {
  const files = NAMES.map(name => ({ file: `${name}.txt`, text: seed(name), sha256: name }))
  const dataset = parseCollection(files, { title: 'Seeds' })
  const texts = new Map(dataset.documents.map(({ id }) => [id, seed(id)] as [DocumentId, string]))
  const read = formatFacts(dataset, texts)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as GoldRecord)
  const gold = existsSync(GOLD) ? (JSON.parse(readFileSync(GOLD, 'utf8')) as GoldRecord[]) : []
  test.each(gold.map(record => [record.first_words ?? record.file, record] as const))('%s', (_, record) => {
    const found = read.find(({ file }) => file === record.file)
    expect(compareWithGold(record, found)).toEqual([])
  })
})

test('the five documents give the same bytes in whatever order they are read', () => {
  const files = NAMES.map(name => ({ file: `${name}.txt`, text: seed(name), sha256: name }))
  const forward = JSON.stringify(parseCollection(files, { title: 'Seeds' }))
  expect(JSON.stringify(parseCollection(files.toReversed(), { title: 'Seeds' }))).toBe(forward)
})
