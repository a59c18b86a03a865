import { dayWidth, type DayRange } from './day-range.ts'

/** What an axis shows, and on how many pixels. */
export interface AxisView {
  readonly range: DayRange
  readonly width: number
}

/** How far apart the ticks of an axis stand. */
export interface AxisScale {
  readonly scale: 'day' | 'month' | 'year'
  readonly step: number
}

const MONTH = 30.44
const YEAR = 365.25
/** Finest first, with the days of a step. Nothing is finer than a day. */
const SCALES: readonly (AxisScale & { readonly days: number })[] = [
  ...[1, 2, 5].map(step => ({ scale: 'day' as const, step, days: step })),
  ...[1, 3, 6, 12].map(step => ({ scale: 'month' as const, step, days: step * MONTH })),
  ...[5, 10, 20, 50, 100, 500].map(step => ({ scale: 'year' as const, step, days: step * YEAR })),
]
const COARSEST = { scale: 'year', step: 1000 } as const
/** Less room for a step, in pixels, and its words touch. */
const TICK_ROOM = 44

/** The finest scale whose words have room: months at 2 px a day, half years at 0.3 px a day. */
export function axisScale({ range, width }: AxisView): AxisScale {
  const dayPixels = dayWidth(range, width)
  const found = SCALES.find(({ days }) => days * dayPixels >= TICK_ROOM)
  return found ? { scale: found.scale, step: found.step } : COARSEST
}
