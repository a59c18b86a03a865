import type { DayWindow } from '../model/choices.ts'
import type { Day } from '../model/day.ts'

/** Half-open part of time in days since 1970, as a timeline shows it: a drag may leave it between two days. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** `rangeOf({ from: 10, to: 11 })` → from 10 to 12: both days of a window are in view to their end. */
export function rangeOf({ from, to }: DayWindow): DayRange {
  return { from, to: to + 1 }
}

/** The nearest window of whole days, two at least: what the link and the store hold of a range. */
export function windowOf({ from, to }: DayRange): DayWindow {
  const first = Math.round(from)
  return { from: first as Day, to: Math.max(Math.round(to) - 1, first + 1) as Day }
}

export function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to
}

/** How wide a day is, in pixels. */
export function dayWidth({ from, to }: DayRange, width: number): number {
  return width / (to - from)
}
