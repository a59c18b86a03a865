import type { DayRange } from '../day-range.ts'

/** A day's place between two edges, on whole pixels, where a stem is sharp. */
export function timeToX({
  range,
  left,
  right,
}: {
  readonly range: DayRange
  readonly left: number
  readonly right: number
}): (day: number) => number {
  const scale = (right - left) / (range.to - range.from)
  return day => Math.round(left + (day - range.from) * scale)
}
