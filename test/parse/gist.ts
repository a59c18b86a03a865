import type { Dataset } from '../../src/model/dataset.ts'
import type { EventRecord } from '../../src/model/event.ts'

/** The answer to every question, without its evidence: what another way to write the same text must not change. */
export type Gist = Readonly<Record<(typeof QUESTIONS)[number], string>>

export const QUESTIONS = [
  'report',
  'publisher',
  'published',
  'title',
  'edition',
  'date',
  'status',
  'city',
  'country',
  'bodies',
  'people',
  'counts',
] as const

/** Spelling, accents, quotation marks and spaces are no part of an answer; `bodies` are those that take part. */
export function gistOf(dataset: Dataset): Gist {
  const document = dataset.documents[0]
  const event = dataset.events.find(({ within }) => within === undefined)
  return {
    report: String(document?.reportsEvent.value),
    publisher: plain(document?.publisher.value),
    published: plain(document?.published.value),
    title: plain(event?.title.value),
    edition: plain(event?.edition.value),
    date: plain(event?.date.value),
    status: plain(event?.status.value),
    city: plain(event?.place.city.value),
    country: plain(event?.place.country.value),
    bodies: bodiesOf(event),
    people: list((event?.people ?? []).map(({ value }) => plain(value.name))),
    counts: list((event?.counts ?? []).map(({ value }) => String(value.n))),
  }
}

function bodiesOf(event: EventRecord | undefined): string {
  const active = (event?.organisations ?? []).filter(({ value }) => value.role !== 'mentioned')
  return list(active.map(({ value }) => `${plain(value.organisation)}: ${value.role}`))
}

const list = (words: readonly string[]): string => words.toSorted().join(', ')

function plain(value: string | number | null | undefined): string {
  return String(value ?? '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’“”"']/g, '')
    .replace(/[–—-]/g, ' ')
    .replace(/organiz/g, 'organis')
    .replace(/programme/g, 'program')
    .replace(/centre/g, 'center')
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .replace(/co operation/g, 'cooperation')
    .replace(/\s+/g, ' ')
}
