import type { Dataset, DocumentRecord, Place, Series } from '../model/dataset.ts'
import type { EventRecord } from '../model/event.ts'
import { type DocumentId, type EventId, slug, type SeriesId } from '../model/ids.ts'
import { placeId } from '../model/index-dataset.ts'
import type { Organisation } from '../model/organisation.ts'
import { valueOf } from '../model/sourced.ts'
import { findBody } from './authority/organisations.ts'
import { joinReports } from './join-events.ts'
import { mergeReports, type MergedEvent } from './merge-reports.ts'
import { nameEvents } from './name-events.ts'
import type { ParsedDocument } from './parse-document.ts'

/** What a collection is called. */
export interface CollectionSettings {
  readonly title: string
  readonly description?: string
}

/** The dataset of documents that were parsed one by one, by file name: reports of one meeting become one event. */
export function joinDocuments(parsed: readonly ParsedDocument[], settings: CollectionSettings): Dataset {
  const merged = joinReports(parsed.flatMap(({ event }) => event ?? [])).map(mergeReports)
  return datasetOf(parsed, settings, merged, nameEvents(merged))
}

/** The dataset of these documents and of the events that were made of them. */
export function datasetOf(
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

function withEvents(
  documents: readonly ParsedDocument[],
  events: readonly EventRecord[],
): readonly DocumentRecord[] {
  const own = new Map<DocumentId, EventId[]>(documents.map(({ record }) => [record.id, []]))
  for (const event of events) for (const id of event.documents) own.get(id)?.push(event.id)
  return documents.map(({ record: { reprintOf, ...record } }) => ({
    ...record,
    events: own.get(record.id) ?? [],
    ...(reprintOf !== undefined && isOfSame(own, record.id, reprintOf) ? { reprintOf } : {}),
  }))
}

/** The same words about another year's meeting are a form letter, not a reprint. */
function isOfSame(
  own: ReadonlyMap<DocumentId, readonly EventId[]>,
  reprint: DocumentId,
  original: DocumentId,
): boolean {
  const [first, ...others] = own.get(reprint) ?? []
  const events = own.get(original) ?? []
  return first === undefined ? events.length === 0 : [first, ...others].some(id => events.includes(id))
}

/** Bodies that an event names, and the bodies whose organs they are, by id. */
function organisationsOf(events: readonly MergedEvent[]): readonly Organisation[] {
  const found = new Map<string, Organisation>()
  const known = new Set<Organisation>()
  const add = (body: Organisation): void => {
    // Of the authority and as it stands there: every event that names it brings the same.
    if (body.inAuthority && known.has(body)) return
    known.add(body)
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
