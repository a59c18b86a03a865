import type { Filters } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventId } from '../model/ids.ts'
import { failedFilters } from './failed-filters.ts'
import type { TextHits } from './text-match.ts'

/**
 * The events that pass every filter, in the order of the index. A body counts for an event in the chosen
 * roles, its organs count for it; roles alone hide nothing. `hits` adds what the full texts hold.
 *
 *     include: [cis], exclude: [eu], match: 'any'   → events with CIS, less those with the EU
 */
export function filterEvents(index: DatasetIndex, filters: Filters, hits?: TextHits): ReadonlySet<EventId> {
  const failures = failedFilters(index, filters, hits)
  return new Set(index.events.flatMap(({ id }, position) => (failures[position] ? [] : [id])))
}
