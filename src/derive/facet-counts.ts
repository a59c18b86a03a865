import type { Filters } from '../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { OrganisationId, PlaceId, SeriesId } from '../model/ids.ts'
import { eventsOfBody, excludedCounts, FAILS, failedFilters, yearsOf } from './failed-filters.ts'
import type { TextHits } from './text-match.ts'

/** "2 of 3": events with this value that pass the other filters, and all that have it. */
export interface FacetCount {
  readonly shown: number
  readonly all: number
}

export type FacetCounts<T> = ReadonlyMap<T, FacetCount>

/**
 * For every body, in the chosen roles, its organs counted for it; bodies that have none of them count 0 of 0.
 * With match *any*, the included bodies do not narrow the counts; with *all*, they do. An excluded body
 * counts what would come back without its exclusion.
 */
export function countOrganisations(
  index: DatasetIndex,
  filters: Filters,
  hits?: TextHits,
): FacetCounts<OrganisationId> {
  const failures = failedFilters(index, filters, hits)
  const excluded = excludedCounts(index, filters)
  const own = FAILS.exclude | (filters.match === 'any' ? FAILS.include : 0)
  return new Map(
    index.organisations.map(({ id }) => {
      const events = eventsOfBody(index, id, filters)
      const allowed = filters.exclude.includes(id) ? 1 : 0
      const shown = events.filter(
        position => ((failures[position] ?? 0) & ~own) === 0 && (excluded[position] ?? 0) <= allowed,
      )
      return [id, { shown: shown.length, all: events.length }]
    }),
  )
}

/** By place, in the order of the index. Several chosen places mean any of them. */
export function countPlaces(index: DatasetIndex, filters: Filters, hits?: TextHits): FacetCounts<PlaceId> {
  const values = index.places.map(({ id }) => id)
  return countValues(index, failedFilters(index, filters, hits), FAILS.place, values, event =>
    event.place === undefined ? [] : [event.place],
  )
}

export function countSeries(index: DatasetIndex, filters: Filters, hits?: TextHits): FacetCounts<SeriesId> {
  const values = index.series.map(({ id }) => id)
  return countValues(index, failedFilters(index, filters, hits), FAILS.series, values, event =>
    event.series === undefined ? [] : [event.series],
  )
}

/** By name as the documents have it; `''` is "not named". */
export function countPublishers(index: DatasetIndex, filters: Filters, hits?: TextHits): FacetCounts<string> {
  const failures = failedFilters(index, filters, hits)
  return countValues(index, failures, FAILS.publisher, [], event => event.publishers)
}

/** By year, from the first to the last that an event touches; a year without events counts 0 of 0. */
export function countYears(index: DatasetIndex, filters: Filters, hits?: TextHits): FacetCounts<number> {
  const touched = index.events.flatMap(yearsOf)
  const first = touched.reduce((a, b) => Math.min(a, b), Infinity)
  const last = touched.reduce((a, b) => Math.max(a, b), -Infinity)
  const values = touched.length ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : []
  return countValues(index, failedFilters(index, filters, hits), FAILS.years, values, yearsOf)
}

function countValues<T>(
  index: DatasetIndex,
  failures: Uint8Array,
  own: number,
  values: readonly T[],
  valuesOf: (event: EventSummary) => readonly T[],
): FacetCounts<T> {
  const counts = new Map<T, { shown: number; all: number }>(
    values.map(value => [value, { shown: 0, all: 0 }]),
  )
  index.events.forEach((event, position) => {
    const passes = ((failures[position] ?? 0) & ~own) === 0
    for (const value of valuesOf(event)) {
      const count = counts.get(value) ?? { shown: 0, all: 0 }
      counts.set(value, { shown: count.shown + (passes ? 1 : 0), all: count.all + 1 })
    }
  })
  return counts
}
