import type { Filters, YearRange } from '../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import { fromDay } from '../model/day.ts'
import type { OrganisationId } from '../model/ids.ts'
import { partsByBody, type EventPosition } from './attendance.ts'
import { rememberedFor } from './memoised.ts'
import { textMatcher, type TextHits } from './text-match.ts'

/** One bit for each filter that can keep an event out. */
export const FAILS = {
  include: 1,
  exclude: 2,
  place: 4,
  series: 8,
  publisher: 16,
  years: 32,
  query: 64,
} as const

/** By position in `index.events`: the bits of the filters that the event fails; 0 is shown. */
type Failures = Uint8Array

export const partsOf = rememberedFor(partsByBody)

/**
 * Which filters each event fails, so that every count can leave out the filters it wants left out. O(events ×
 * filters that are on), and one step for each part that a chosen body has in an event.
 *
 *     place: Moscow, org: CIS     Berlin 2016 → include | place    Krasnodar 2017 → place    Moscow 2019 → 0
 */
export function failedFilters(index: DatasetIndex, filters: Filters, hits?: TextHits): Failures {
  const { places, series, publishers, years, query } = filters
  const matches = textMatcher(index, query, hits)
  const included = includes(index, filters)
  const excluded = excludedCounts(index, filters)
  const failures = index.events.map((event, position) => {
    const fails = [
      included(position) ? 0 : FAILS.include,
      excluded[position] ? FAILS.exclude : 0,
      places.length === 0 || (event.place && places.includes(event.place)) ? 0 : FAILS.place,
      series.length === 0 || (event.series && series.includes(event.series)) ? 0 : FAILS.series,
      publishers.length === 0 || event.publishers.some(name => publishers.includes(name))
        ? 0
        : FAILS.publisher,
      touchesYears(event, years) ? 0 : FAILS.years,
      matches(position) ? 0 : FAILS.query,
    ]
    return fails.reduce<number>((mask, bit) => mask | bit, 0)
  })
  return Uint8Array.from(failures)
}

/** Events in which a body, or an organ of it, has one of the chosen roles. */
export function eventsOfBody(
  index: DatasetIndex,
  body: OrganisationId,
  { roles }: Pick<Filters, 'roles'>,
): readonly EventPosition[] {
  const parts = partsOf(index).get(body) ?? []
  return [...parts].flatMap(([position, { role }]) => (roles.includes(role) ? [position] : []))
}

function includes(index: DatasetIndex, filters: Filters): (position: EventPosition) => boolean {
  const { include, match } = filters
  if (include.length === 0) return () => true
  const counts = howMany(index, include, filters)
  const needed = match === 'all' ? include.length : 1
  return position => (counts[position] ?? 0) >= needed
}

/** How many excluded bodies each event has. */
export function excludedCounts(index: DatasetIndex, filters: Filters): Uint16Array {
  return howMany(index, filters.exclude, filters)
}

function howMany(index: DatasetIndex, bodies: readonly OrganisationId[], filters: Filters): Uint16Array {
  const counts = new Uint16Array(index.events.length)
  for (const body of bodies)
    for (const position of eventsOfBody(index, body, filters)) counts[position] = (counts[position] ?? 0) + 1
  return counts
}

function touchesYears({ bounds }: EventSummary, years: YearRange | undefined): boolean {
  if (!years) return true
  return (
    bounds !== undefined && fromDay(bounds.first).year <= years.to && fromDay(bounds.last).year >= years.from
  )
}

/** Every year that the event touches, in order; none for an event without a date. */
export function yearsOf({ bounds }: EventSummary): readonly number[] {
  if (!bounds) return []
  const first = fromDay(bounds.first).year
  return Array.from({ length: fromDay(bounds.last).year - first + 1 }, (_, i) => first + i)
}
