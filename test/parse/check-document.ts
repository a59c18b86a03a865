import { expect } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/dataset.ts'
import { isEdtf } from '../../src/model/edtf.ts'
import { parseCollection } from '../../src/parse/parse-collection.ts'
import { findEvidence } from './find-evidence.ts'
import { formatFacts } from './format-facts.ts'

const FOLDER = new URL('../documents/', import.meta.url)
const SETTINGS = { title: 'A test' }

/** A text of `test/documents/`, or one that a test writes itself. */
export function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}

/** One text as a dataset of its own. */
export function parseText(text: string, file = 'text.txt'): Dataset {
  return parseCollection([{ file, text, sha256: '' }], SETTINGS)
}

/**
 * Five proofs for one document: its facts are those of the expected file, every span cuts the words it
 * claims, ids are unique and resolve, saving and reading back changes nothing, and the order of files does
 * not matter. `npx vitest run test/parse -u` rewrites the expected files, to be read before they are kept.
 */
export async function checkDocument(name: string, text = readText(`${name}.txt`)): Promise<void> {
  const dataset = parseText(text, `${name}.txt`)
  const document = dataset.documents[0]
  if (!document) throw new Error(`${name} was not read`)
  assertSpans(dataset, new Map([[document.id, text]]))
  assertIds(dataset)
  expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset)
  assertOrder(name, text)
  await expect(formatFacts(dataset, document)).toMatchFileSnapshot(`../documents/${name}.expected`)
}

/** Every span of the dataset, wherever it lies, cuts exactly the words it claims. */
export function assertSpans(dataset: Dataset, texts: ReadonlyMap<string, string>): void {
  for (const { document, start, end, exact } of findEvidence(dataset)) {
    expect(texts.get(document)?.slice(start, end)).toBe(exact)
    expect(exact).not.toBe('')
  }
}

/** Ids are unique, and whatever names one finds it. */
export function assertIds(dataset: Dataset): void {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
  for (const list of [
    dataset.documents,
    dataset.events,
    dataset.organisations,
    dataset.series,
    dataset.places,
  ])
    expect(new Set(ids(list)).size).toBe(list.length)
  const events = new Set(ids(dataset.events))
  for (const document of dataset.documents) for (const id of document.events) expect(events).toContain(id)
  for (const event of dataset.events) {
    if (event.within !== undefined) expect(events).toContain(event.within)
    if (event.series.status !== 'absent') expect(ids(dataset.series)).toContain(event.series.value)
    if (event.date.status !== 'absent') expect(isEdtf(event.date.value)).toBe(true)
    for (const { value } of event.organisations)
      expect(ids(dataset.organisations)).toContain(value.organisation)
  }
  for (const { parent } of dataset.organisations)
    if (parent !== undefined) expect(ids(dataset.organisations)).toContain(parent)
}

function assertOrder(name: string, text: string): void {
  const one = { file: `${name}.txt`, text, sha256: '1' }
  const other = {
    file: 'zz-other.txt',
    text: 'The 2nd Lake Forum was held in Geneva on 3 May 2011.',
    sha256: '2',
  }
  expect(parseCollection([other, one], SETTINGS)).toEqual(parseCollection([one, other], SETTINGS))
}
