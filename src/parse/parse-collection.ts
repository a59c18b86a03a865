import type { Dataset, DocumentRecord, Place, Series } from '../model/dataset.ts'
import type { EventRecord } from '../model/event.ts'
import { type DocumentId, type EventId, slug, type SeriesId } from '../model/ids.ts'
import { placeId } from '../model/index-dataset.ts'
import type { Organisation } from '../model/organisation.ts'
import { valueOf } from '../model/sourced.ts'
import { findBody } from './authority/organisations.ts'
import {
  anchorCorrections,
  NO_CORRECTIONS,
  type AnchoredCorrections,
} from './corrections/anchor-corrections.ts'
import { correctionRecords } from './corrections/applied.ts'
import { correctCollection } from './corrections/correct-collection.ts'
import type { Correction } from './corrections/correction.ts'
import { withFormerIds } from './corrections/former-ids.ts'
import { joinReports } from './join-events.ts'
import { mergeReports, type MergedEvent } from './merge-reports.ts'
import { nameEvents } from './name-events.ts'
import { parseDocument, type ParsedDocument } from './parse-document.ts'
import { documentId, type SourceFile } from './reading.ts'

export type { SourceFile } from './reading.ts'

/** What a collection is called. */
export interface CollectionSettings {
  readonly title: string
  readonly description?: string
}

/** What stands around the reading itself. */
export interface CollectionOrder {
  /** Checked; where they are written and in which order does not matter. */
  readonly corrections?: readonly Correction[]
  /** Told after each document. */
  readonly onRead?: (done: number, all: number) => void
}

/**
 * Reads a folder of documents into a dataset: each document alone, then reports of one meeting joined, then
 * corrections laid over all. The order of `files` does not matter; two files never share an id. Nothing is
 * thrown: what cannot be read is a diagnostic.
 */
export function parseCollection(
  files: readonly SourceFile[],
  settings: CollectionSettings,
  { corrections = [], onRead }: CollectionOrder = {},
): Dataset {
  const taken = new Set<DocumentId>()
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const texts = sorted.map(file => ({ ...file, id: takeId(file.file, taken) }))
  const parsed = texts.map((file, i) => {
    const document = parseDocument(file, file.id)
    onRead?.(i + 1, texts.length)
    return document
  })
  return joinDocuments(parsed, settings, anchorCorrections(corrections, texts))
}

/** The dataset of documents that were parsed one by one, by file name: reports of one meeting become one event. */
export function joinDocuments(
  parsed: readonly ParsedDocument[],
  settings: CollectionSettings,
  corrections: AnchoredCorrections = NO_CORRECTIONS,
): Dataset {
  const merged = joinReports(parsed.flatMap(({ event }) => event ?? [])).map(mergeReports)
  const events = nameEvents(merged)
  const read = datasetOf(parsed, settings, merged, events)
  return corrections === NO_CORRECTIONS ? read : correctDataset(read, parsed, settings, corrections)
}

function correctDataset(
  read: Dataset,
  parsed: readonly ParsedDocument[],
  settings: CollectionSettings,
  corrections: AnchoredCorrections,
): Dataset {
  const { documents, merged, applied, links, diagnostics } = correctCollection(parsed, corrections)
  const events = withFormerIds(nameEvents(merged), read.events)
  const records = correctionRecords(applied, links, events)
  const dataset = datasetOf(documents, settings, merged, events)
  return {
    ...dataset,
    diagnostics: [...dataset.diagnostics, ...diagnostics],
    ...(records.length === 0 ? {} : { corrections: records }),
  }
}

function datasetOf(
  parsed: readonly ParsedDocument[],
  settings: CollectionSettings,
  merged: readonly MergedEvent[],
  events: readonly EventRecord[],
): Dataset {
  return {
    schema: 'plenary/1',
    title: settings.title,
    ...(settings.description === undefined ? {} : { description: settings.description }),
    documents: withEvents(parsed, events),
    events,
    organisations: organisationsOf(merged),
    series: seriesOf(merged),
    places: placesOf(events),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  }
}

/**
 * `a.txt` has the id `a`; where `a.md` stands beside it, the later of the two keeps its ending. Ids are taken in
 * the order of file names, and `taken` grows by this one.
 */
export function takeId(file: string, taken: Set<DocumentId>): DocumentId {
  const plain = documentId(file)
  const id = taken.has(plain) ? (file as DocumentId) : plain
  taken.add(id)
  return id
}

function withEvents(
  documents: readonly ParsedDocument[],
  events: readonly EventRecord[],
): readonly DocumentRecord[] {
  const own = new Map<DocumentId, EventId[]>(documents.map(({ record }) => [record.id, []]))
  for (const event of events) for (const id of event.documents) own.get(id)?.push(event.id)
  return documents.map(({ record }) => ({ ...record, events: own.get(record.id) ?? [] }))
}

/** Bodies that an event names, and the bodies whose organs they are, by id. */
function organisationsOf(events: readonly MergedEvent[]): readonly Organisation[] {
  const found = new Map<string, Organisation>()
  const add = (body: Organisation): void => {
    const before = found.get(body.id)
    const misnomers = [...new Set([...(before?.misnomers ?? []), ...body.misnomers])]
    found.set(body.id, { ...body, misnomers })
    const parent = body.parent && findBody(body.parent)
    if (parent && !found.has(parent.organisation.id)) add(parent.organisation)
  }
  for (const { bodies } of events) bodies.forEach(add)
  return [...found.values()].toSorted(byId)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function seriesOf(events: readonly MergedEvent[]): readonly Series[] {
  const names = events.flatMap(({ series }) => valueOf(series) ?? [])
  const found = new Map(names.map(name => [slug(name), { id: slug(name) as SeriesId, name }]))
  return [...found.values()].toSorted(byId)
}

function placesOf(events: readonly EventRecord[]): readonly Place[] {
  const found = new Map<string, Place>()
  for (const { place } of events) {
    const [city, country] = [valueOf(place.city), valueOf(place.country)]
    const id = placeId(city, country)
    if (id === undefined || found.has(id)) continue
    found.set(id, {
      id,
      ...(city === undefined ? {} : { city }),
      ...(country === undefined ? {} : { country }),
    })
  }
  return [...found.values()].toSorted(byId)
}
