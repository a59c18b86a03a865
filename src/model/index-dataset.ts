import type { Dataset, DocumentRecord } from './dataset.ts'
import type { DatasetIndex, DocumentSummary, EventSummary } from './dataset-index.ts'
import { parseEdtf, type Bounds } from './edtf.ts'
import type { EventRecord } from './event.ts'
import type { Day } from './day.ts'
import { findDoubts } from './find-doubts.ts'
import { slug, type DocumentId, type PlaceId } from './ids.ts'
import { valueOf } from './sourced.ts'

/** `undefined` fields are left out, so that the JSON holds what is known and nothing else. */
type Known<T> = { [K in keyof T]: Exclude<T[K], undefined> }
function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>
}

/** The slug of a city in its country, or of a country alone: `moscow-ru`, `ru`. */
export function placeId(city: string | undefined, country: string | undefined): PlaceId | undefined {
  if (city === undefined && country === undefined) return undefined
  return slug([city, country].filter(part => part !== undefined).join(' ')) as PlaceId
}

/**
 * The days from the opening to the last day on which the event may still run.
 *
 *     opened 2017-10-04, closed [2017-10-05,2017-10-06] → first 4, lastCertain 5, last 6
 *     on some day of 2017-10                            → first 1, lastCertain 1, last 31
 */
export function eventBounds(event: EventRecord): Bounds | undefined {
  const date = valueOf(event.date) ?? valueOf(event.opened) ?? valueOf(event.announced)
  const days = date === undefined ? undefined : parseEdtf(date)
  const end = parseEdtf(valueOf(event.closed) ?? '')
  if (!days) return undefined
  if (end && end.last >= days.first) {
    return { first: days.first, lastCertain: Math.max(end.first, days.first) as Day, last: end.last }
  }
  // Who writes a month alone means some days in it, and not all of them.
  return date?.includes('/') ? days : { ...days, lastCertain: days.first }
}

/** The part of a dataset that every view needs at once. `texts` hold the unchanged text of each document. */
export function indexDataset(dataset: Dataset, texts: ReadonlyMap<DocumentId, string>): DatasetIndex {
  const documents = new Map(dataset.documents.map(document => [document.id, document]))
  const main = dataset.events.filter(event => event.within === undefined)
  const people = new Set(dataset.events.flatMap(event => event.people.map(person => person.value.name)))
  return known<DatasetIndex>({
    schema: dataset.schema,
    title: dataset.title,
    description: dataset.description,
    documents: dataset.documents.map(summariseDocument),
    events: main.map(event => summariseEvent(event, documents)).toSorted(byDay),
    organisations: dataset.organisations,
    series: dataset.series,
    places: dataset.places,
    people: people.size,
    doubts: findDoubts(dataset, texts),
    diagnostics: dataset.diagnostics,
    stories: dataset.stories ?? [],
    corrections: dataset.corrections,
  })
}

function byDay(a: EventSummary, b: EventSummary): number {
  const days = (a.bounds?.first ?? Infinity) - (b.bounds?.first ?? Infinity)
  return Number.isNaN(days) || days === 0 ? (a.id < b.id ? -1 : 1) : days
}

function summariseDocument(document: DocumentRecord): DocumentSummary {
  return known<DocumentSummary>({
    id: document.id,
    file: document.file,
    title: valueOf(document.title),
    publisher: valueOf(document.publisher),
    publisherStanding: document.publisher.status === 'absent' ? undefined : document.publisher.status,
    published: valueOf(document.published),
    reportsEvent: document.reportsEvent.value,
    sha256: document.sha256,
    lines: document.lines,
    events: document.events,
  })
}

function summariseEvent(
  event: EventRecord,
  documents: ReadonlyMap<DocumentId, DocumentRecord>,
): EventSummary {
  const publishers = event.documents.map(id => {
    const document = documents.get(id)
    return (document && valueOf(document.publisher)) ?? ''
  })
  return known<EventSummary>({
    id: event.id,
    formerIds: event.formerIds,
    title: event.title.value,
    edition: valueOf(event.edition),
    series: valueOf(event.series),
    date: valueOf(event.date),
    closed: valueOf(event.closed),
    bounds: eventBounds(event),
    status: event.status.value,
    place: placeId(valueOf(event.place.city), valueOf(event.place.country)),
    venue: valueOf(event.place.venue),
    organisations: event.organisations.map(({ value }) => ({
      organisation: value.organisation,
      role: value.role,
      announced: value.announced,
    })),
    people: event.people.map(person => person.value.name),
    publishers: [...new Set(publishers)],
    documents: event.documents,
  })
}
