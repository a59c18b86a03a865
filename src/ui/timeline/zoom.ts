import type { DayWindow } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { fromDay, toDay } from '../../model/day.ts'
import { rangeOf, windowOf, type DayRange } from '../../derive/day-range.ts'
import { wholeRange } from '../../derive/whole-range.ts'

/** The shortest and the longest time that the score shows, in days: two weeks and a thousand years. */
export const SHORTEST = 14
export const LONGEST = 365_250

/** {@link wholeRange} in whole days; what "Show all" shows on a screen of the usual width. */
export function wholeWindow(index: DatasetIndex, width = 820): DayWindow {
  return windowOf(wholeRange(index, width))
}

/** All of time for the overview: from the start of the first year to the end of the last quarter. */
export function domainOf(index: DatasetIndex): DayRange {
  const { from, to } = wholeWindow(index)
  const { year, month } = fromDay(to)
  const quarter = Math.ceil(month / 3)
  const end = quarter === 4 ? toDay(year + 1, 1, 1) : toDay(year, quarter * 3 + 1, 1)
  return { from: toDay(fromDay(from).year, 1, 1), to: end }
}

/** Keeps the middle: 0.5 shows half as much time, 2 twice as much. */
export function zoomWindow(window: DayWindow, factor: number): DayWindow {
  const { from, to } = rangeOf(window)
  const middle = (from + to) / 2
  const half = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST) / 2
  return windowOf({ from: middle - half, to: middle + half })
}

/** The window of the same length with `day` in its middle. */
export function centreWindow(window: DayWindow, day: number): DayWindow {
  const { from, to } = rangeOf(window)
  const first = Math.round(day - (to - from) / 2)
  return windowOf({ from: first, to: first + (to - from) })
}
