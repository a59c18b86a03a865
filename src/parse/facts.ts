import { formerName } from './authority/places.ts'
import type { Dataset, DocumentRecord } from '../model/dataset.ts'
import type { EventRecord } from '../model/event.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Organisation } from '../model/organisation.ts'
import { isSourced, valueOf, type Maybe } from '../model/sourced.ts'

/** What a dataset says of one document, flat, in the shape of an answer key. */
type FactRecord = Readonly<Record<string, unknown>>

const orNull = <T>(field: Maybe<T>): T | null => valueOf(field) ?? null

/** One JSON line a document, by file name; `texts` give the words of furniture lines. */
export function formatFacts(dataset: Dataset, texts: ReadonlyMap<DocumentId, string>): string {
  return dataset.documents.map(document => `${JSON.stringify(factsOf(dataset, document, texts))}\n`).join('')
}

function factsOf(
  dataset: Dataset,
  document: DocumentRecord,
  texts: ReadonlyMap<DocumentId, string>,
): FactRecord {
  const events = dataset.events.filter(event => event.documents.includes(document.id))
  const main = events.find(event => event.within === undefined)
  const beside = events.filter(event => event.within !== undefined)
  const text = texts.get(document.id) ?? ''
  return {
    id: document.id,
    file: document.file,
    publisher: orNull(document.publisher),
    published: orNull(document.published),
    is_event_report: document.reportsEvent.value,
    event: main ? eventFacts(dataset, main) : null,
    organisations: main ? organisationFacts(dataset.organisations, main) : namedFacts(document),
    people: (main?.people ?? document.named?.people ?? []).map(({ value }) => ({
      name: value.name,
      role_or_title: value.title ?? null,
    })),
    counts: (main?.counts ?? []).map(({ value }) => ({ n: value.n, of: value.of })),
    secondary_events: beside.map(secondaryFacts),
    boilerplate: document.furniture.map(({ start, end }) => text.slice(start, end)),
    boilerplate_lines: document.furniture.map(({ line }) => line),
    inferred: workedOut(document, main, beside),
  }
}

function eventFacts({ series }: Dataset, event: EventRecord): FactRecord {
  const seriesId = valueOf(event.series)
  return {
    title: event.title.value,
    series: series.find(({ id }) => id === seriesId)?.name ?? null,
    edition: orNull(event.edition),
    date: orNull(event.date),
    city: citySaid(event),
    country: orNull(event.place.country),
    status: event.status.value,
  }
}

/** The town under the name that the text has for it, where that is not today's: "Kiev", "Alma-Ata". */
function citySaid({ place: { city } }: EventRecord): string | null {
  const words = isSourced(city) ? city.evidence[0]?.exact : undefined
  return (words === undefined ? undefined : formerName(words)) ?? orNull(city)
}

function organisationFacts(
  organisations: readonly Organisation[],
  event: EventRecord,
): readonly FactRecord[] {
  return event.organisations.map(({ value }) => {
    const body = organisations.find(({ id }) => id === value.organisation)
    const aka = [...new Set([value.as, ...(body?.aliases ?? [])])]
    return {
      name: body?.name ?? value.as,
      acronym: body?.acronym ?? null,
      role: value.role,
      as: value.as,
      aka,
    }
  })
}

/** Nobody has a part where there is no meeting; what is spoken about stays so. */
function namedFacts({ named }: DocumentRecord): readonly FactRecord[] {
  return (named?.organisations ?? []).map(({ value, evidence }) => {
    const as = evidence[0]?.exact ?? value.name
    return {
      name: value.name,
      acronym: value.acronym ?? null,
      role: value.kind === 'subject' ? 'subject' : 'mentioned',
      as,
      aka: [...new Set([as, ...value.aliases])],
    }
  })
}

function secondaryFacts(event: EventRecord): FactRecord {
  return { title: event.title.value, date: orNull(event.date), city: citySaid(event) }
}

/** Paths of the values that do not stand in the words, in the order of the record. */
function workedOut(
  document: DocumentRecord,
  main: EventRecord | undefined,
  beside: readonly EventRecord[],
): readonly string[] {
  const fields: readonly (readonly [path: string, field: Maybe<unknown> | undefined])[] = [
    ['event.date', main?.date],
    ['event.city', main?.place.city],
    ['event.country', main?.place.country],
    ['publisher', document.publisher],
    ['published', document.published],
    ['secondary_events.city', beside[0]?.place.city],
    ['secondary_events.date', beside[0]?.date],
  ]
  return fields.flatMap(([path, field]) =>
    field && isSourced(field) && field.status === 'worked-out' ? [path] : [],
  )
}
