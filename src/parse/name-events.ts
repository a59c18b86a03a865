import type { EventRecord } from '../model/event.ts'
import { parseEdtf } from '../model/edtf.ts'
import { slug, type EventId, type SeriesId } from '../model/ids.ts'
import { inForm, isSourced, valueOf, type Maybe } from '../model/sourced.ts'
import type { EventDraft } from './event-draft.ts'
import type { MergedEvent } from './merge-reports.ts'

const LONGEST_SLUG = 100

/**
 * Gives each event its id, from its first day and its series (or its title), and puts them in order: by day,
 * then id, undated ones last; meetings beside another stand right after it.
 *
 *     2018-04-04-moscow-conference-on-international-security
 *     undated-conference-on-water, and -2, -3 where two would be alike
 */
export function nameEvents(merged: readonly MergedEvent[]): readonly EventRecord[] {
  const ordered = merged
    .map(event => describe(event, baseId(event)))
    .toSorted((a, b) => compare(a.key, b.key))
  const taken = new Set<string>()
  return ordered.flatMap(({ event, base }) => {
    const main = toRecord(event, unique(base, taken))
    const beside = event.beside.map(side => {
      const id = unique(
        `${dayOf(side) ?? dayOf(event) ?? 'undated'}-${slug(side.title.value, LONGEST_SLUG)}`,
        taken,
      )
      const record = toRecord({ ...side, documents: [side.document], disagreements: [] }, id)
      return { ...record, within: main.id, ...(side.relation ? { relation: side.relation } : {}) }
    })
    return [main, ...beside]
  })
}

function describe(event: MergedEvent, base: string): { event: MergedEvent; base: string; key: string } {
  return { event, base, key: sortKey(base, event) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function dayOf(event: Pick<EventDraft, 'date' | 'announced'>): string | undefined {
  const date = valueOf(event.date) ?? valueOf(event.announced)
  return date === undefined ? undefined : date.replace(/^\[/u, '').split(/[/,~?%]/u)[0]
}

function baseId(event: MergedEvent): string {
  return `${dayOf(event) ?? 'undated'}-${slug(valueOf(event.series) ?? event.title.value, LONGEST_SLUG)}`
}

/** Undated ids begin with a letter and so come last. */
function sortKey(base: string, event: MergedEvent): string {
  const day = dayOf(event)
  const first = day === undefined ? undefined : parseEdtf(day)?.first
  return `${first === undefined ? '~' : String(first + 10_000_000).padStart(9, '0')} ${base} ${event.documents[0] ?? ''}`
}

function unique(base: string, taken: Set<string>): EventId {
  let id = base
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`
  taken.add(id)
  return id as EventId
}

function toRecord(event: MergedEvent, id: EventId): EventRecord {
  const { title, edition, date, opened, closed, announced, status, place, organisations, people, counts } =
    event
  const { documents, disagreements } = event
  const series = seriesId(event.series)
  return {
    id,
    formerIds: [],
    title,
    series,
    edition,
    date,
    opened,
    closed,
    announced,
    status,
    place,
    organisations,
    people,
    counts,
    documents,
    disagreements,
  }
}

function seriesId(series: Maybe<string>): Maybe<SeriesId> {
  return isSourced(series) ? inForm(series, slug(series.value) as SeriesId) : series
}
