import type { EventSummary } from '../model/dataset-index.ts'
import type { DayRange } from './day-range.ts'

/** Room beside the first stem, and after the last one for its label, in pixels. */
const BEFORE = 30
const AFTER = 210
/** Below this width a label may be cut: a phone has no room for all of the last one. */
const NARROW = 520
/** A single day needs some time around it. */
const LEAST_SPAN = 60

/**
 * All events, with room for the label of the last one, on a score of `width` pixels. A collection without a
 * dated event shows the year 2000. @param lastLabel width of that label, in pixels
 */
export function wholeRange(
  { events }: { readonly events: readonly Pick<EventSummary, 'bounds'>[] },
  width: number,
  lastLabel = AFTER,
): DayRange {
  const bounds = events.flatMap(event => event.bounds ?? [])
  const first = bounds.reduce((day, { first: other }) => Math.min(day, other), Infinity)
  const last = bounds.reduce((day, { last: other }) => Math.max(day, other), -Infinity)
  if (!bounds.length) return { from: 10957, to: 11323 }
  const span = Math.max(last + 1 - first, LEAST_SPAN)
  const before = width < NARROW ? BEFORE / 2 : BEFORE
  const after = Math.min(lastLabel, width * 0.4)
  const days = span / Math.max(width - before - after, width * 0.3)
  return { from: first - before * days, to: first + span + after * days }
}
