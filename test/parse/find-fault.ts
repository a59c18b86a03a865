import { isDeepStrictEqual } from 'node:util'
import type { Dataset } from '../../src/model/dataset.ts'
import { isEdtf } from '../../src/model/edtf.ts'
import { parseCollection, type SourceFile } from '../../src/parse/parse-collection.ts'
import { findEvidence } from './find-evidence.ts'

/** Reads files as one collection, as the parser does with a folder. */
export function parseFiles(files: readonly SourceFile[]): Dataset {
  return parseCollection(files, { title: 'Hostile texts' })
}

/**
 * What is wrong with a dataset that was read from these files, whatever they say: a span that does not cut its
 * words, an id twice or without its record, a date that is none, a value that saving would lose. `undefined` is
 * the only right answer.
 */
export function findFault(dataset: Dataset, files: readonly SourceFile[]): string | undefined {
  const strangers = Object.keys(Object.prototype)
  if (strangers.length > 0) return `every object now has ${strangers.join(', ')}`
  return (
    findMisquotation(dataset, files) ??
    findDouble(dataset) ??
    findLooseEnd(dataset) ??
    findBadDate(dataset) ??
    (isDeepStrictEqual(JSON.parse(JSON.stringify(dataset)), dataset) ? undefined : 'saving loses something')
  )
}

function findMisquotation(dataset: Dataset, files: readonly SourceFile[]): string | undefined {
  const texts = new Map(
    dataset.documents.map(({ id, file }) => [id, files.find(it => it.file === file)?.text]),
  )
  const wrong = findEvidence(dataset).find(
    ({ document, start, end, exact }) =>
      exact === '' || texts.get(document as Dataset['documents'][number]['id'])?.slice(start, end) !== exact,
  )
  return wrong && `${JSON.stringify(wrong)} does not stand there`
}

type Identified = readonly { readonly id: string }[]

function findDouble({ documents, events, organisations, series, places }: Dataset): string | undefined {
  const lists: readonly Identified[] = [documents, events, organisations, series, places]
  const double = lists.find(list => new Set(list.map(({ id }) => id)).size < list.length)
  return double && `an id stands twice in ${double.map(({ id }) => id).join(', ')}`
}

function findLooseEnd({ documents, events, organisations, series }: Dataset): string | undefined {
  const known = new Set<string>([...events, ...organisations, ...series].map(({ id }) => id))
  const named: readonly (string | null | undefined)[] = [
    ...documents.flatMap(document => document.events),
    ...organisations.map(({ parent }) => parent),
    ...events.flatMap(event => [
      event.within,
      event.series.value,
      ...event.organisations.map(({ value }) => value.organisation),
    ]),
  ]
  const loose = named.find(id => id !== undefined && id !== null && !known.has(id))
  return typeof loose === 'string' ? `${loose} is named and not there` : undefined
}

function findBadDate({ events, documents }: Dataset): string | undefined {
  const dates: readonly (string | null)[] = [
    ...events.map(({ date }) => date.value),
    ...documents.map(({ published }) => published.value),
  ]
  const bad = dates.find(date => date !== null && !isEdtf(date))
  return typeof bad === 'string' ? `${bad} is no date` : undefined
}
