import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { EventId, SeriesId } from '../model/ids.ts'

/** One meeting of a series, or the numbers between two for which no document is here. */
export type EditionRow =
  | { readonly kind: 'edition'; readonly event: EventSummary; readonly isThis: boolean }
  | { readonly kind: 'gap'; readonly first: number; readonly last: number }

/** A series as this collection has it. */
export interface SeriesEditions {
  readonly id: SeriesId
  readonly name: string
  readonly rows: readonly EditionRow[]
}

/**
 * All meetings of the event's series by date, with what is missing between two numbers as a gap; `undefined`
 * where it stands alone. Before the first and after the last nothing is known to be missing.
 *
 *     16th 2017 · 17th, 18th: no document · 19th 2020
 */
export function seriesEditions(index: DatasetIndex, id: EventId): SeriesEditions | undefined {
  const series = index.events.find(event => event.id === id)?.series
  const events = index.events.filter(event => series !== undefined && event.series === series)
  if (series === undefined || events.length < 2) return undefined
  let newest = Infinity
  const rows = events.flatMap((event): readonly EditionRow[] => {
    const gap = gapBetween(newest, event.edition)
    newest = event.edition ?? newest
    return [...gap, { kind: 'edition', event, isThis: event.id === id }]
  })
  return { id: series, name: index.series.find(one => one.id === series)?.name ?? series, rows }
}

function gapBetween(before: number, edition: number | undefined): readonly EditionRow[] {
  if (edition === undefined || edition <= before + 1) return []
  return [{ kind: 'gap', first: before + 1, last: edition - 1 }]
}
