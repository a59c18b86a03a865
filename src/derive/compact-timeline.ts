import type { DatasetIndex } from '../model/dataset-index.ts'
import { fromDay, toDay, type Day } from '../model/day.ts'

/** A stem with a dot, or with a number where events stand too close for a finger. */
export interface CompactStem {
  /** Positions in `DatasetIndex.events`, by day. */
  readonly positions: readonly number[]
  /** 0 is the left edge, 1 the right; of a group its first and its last event. */
  readonly from: number
  readonly to: number
}

export interface CompactTimeline {
  readonly stems: readonly CompactStem[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
}

/** 0.14 of 358 px is 50 px: a finger hits what is wider. */
const CLOSEST = 0.14
/** More years than this are labelled in steps. */
const MOST_YEARS = 5

/**
 * All of time in the width of a phone; dated events only.
 *
 *     ●        3        ●
 *     │      ┌─┬─┐      │
 *     2016  2017  2018  2019
 */
export function compactTimeline({ events }: DatasetIndex, closest = CLOSEST): CompactTimeline {
  const dated = events.flatMap(({ bounds }, position) => (bounds ? [{ position, day: bounds.first }] : []))
  const first = dated[0]
  const last = dated.at(-1)
  if (!first || !last) return { stems: [], years: [] }
  const from = fromDay(first.day).year
  const to = fromDay(last.day).year
  const start = toDay(from, 1, 1)
  const x = (day: Day): number => (day - start) / (toDay(to + 1, 1, 1) - start)
  const step = Math.ceil((to - from + 1) / MOST_YEARS)
  const labels = Array.from({ length: Math.ceil((to - from + 1) / step) }, (_, i) => from + i * step)
  return {
    stems: groupClose(
      dated.map(({ position, day }) => ({ positions: [position], from: x(day), to: x(day) })),
      closest,
    ),
    years: labels.map(year => ({ year, x: x(toDay(year, 1, 1)) })),
  }
}

/** Joins each stem to the group before it when that does not make the group wider than `closest`. */
function groupClose(stems: readonly CompactStem[], closest: number): readonly CompactStem[] {
  const groups: CompactStem[] = []
  for (const stem of stems) {
    const before = groups.at(-1)
    if (before && stem.from - before.from < closest)
      groups[groups.length - 1] = {
        ...before,
        positions: [...before.positions, ...stem.positions],
        to: stem.to,
      }
    else groups.push(stem)
  }
  return groups
}
