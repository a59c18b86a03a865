import type { Filters } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { chipsOf, withoutChip, type Chip } from './chips.ts'
import { filterEvents } from './filter-events.ts'
import type { TextHits } from './text-match.ts'

/** One small change of the filters, and how many events would then be shown. */
export interface Suggestion {
  readonly change: { readonly kind: 'match-any' } | { readonly kind: 'remove'; readonly chip: Chip }
  readonly filters: Filters
  readonly events: number
}

/**
 * The smallest changes that bring events back, those that bring back most first; none when a single change
 * is not enough.
 *
 *     With ICRC, With EU, match all  →  match any: 2 events, remove EU: 1 event, remove ICRC: 1 event
 */
export function suggestChanges(
  index: DatasetIndex,
  filters: Filters,
  hits?: TextHits,
): readonly Suggestion[] {
  const removals = chipsOf(filters).map(chip => ({
    change: { kind: 'remove', chip } as const,
    filters: withoutChip(filters, chip),
  }))
  const loosened =
    filters.match === 'all' && filters.include.length > 1
      ? [{ change: { kind: 'match-any' } as const, filters: { ...filters, match: 'any' as const } }]
      : []
  return [...loosened, ...removals.toReversed()]
    .map(one => ({ ...one, events: filterEvents(index, one.filters, hits).size }))
    .filter(({ events }) => events > 0)
    .toSorted((a, b) => b.events - a.events)
}

/** Whether the search alone already finds nothing, with every other filter off. */
export function searchFindsNothing(
  index: DatasetIndex,
  filters: Filters,
  none: Filters,
  hits?: TextHits,
): boolean {
  const { query } = filters
  return query.trim() !== '' && filterEvents(index, { ...none, query }, hits).size === 0
}
