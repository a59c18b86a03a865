import { addDays, fromDay, toDay, type Day } from '../../model/day.ts'
import type { AxisScale } from '../axis-scale.ts'
import type { DayRange } from '../day-range.ts'

/** A day with a line at it; a large one begins a year, or a month over days. */
export interface Tick {
  readonly day: Day
  readonly large: boolean
}

/** More ticks than these are no axis: a range of no use was asked for. */
const MOST = 2000

/** All ticks in `range`, by day: halves of years over some years, the 1st, 3rd, 5th … of a month over days. */
export function axisTicks(range: DayRange, { scale, step }: AxisScale): readonly Tick[] {
  const start = fromDay(Math.floor(range.from) as Day)
  const ticks: Tick[] = []
  for (let n = 0; ticks.length < MOST; n++) {
    const tick = scale === 'day' ? dayTick(range.from, n, step) : monthTick(start.year, n, scale, step)
    if (tick.day >= range.to) return ticks
    if (tick.day >= range.from && tick.drawn) ticks.push({ day: tick.day, large: tick.large })
  }
  return ticks
}

interface Candidate extends Tick {
  readonly drawn: boolean
}

/** Days count anew in each month, and what would stand beside the next month's first day is left out. */
function dayTick(from: number, n: number, step: number): Candidate {
  const day = addDays(Math.ceil(from) as Day, n)
  const { day: date } = fromDay(day)
  return { day, large: date === 1, drawn: (date - 1) % step === 0 && (step === 1 || date < 31) }
}

function monthTick(year: number, n: number, scale: 'month' | 'year', step: number): Candidate {
  if (scale === 'year') {
    const start = (Math.floor(year / step) + n) * step
    return { day: toDay(start, 1, 1), large: true, drawn: true }
  }
  const month = (n * step) % 12
  return { day: toDay(year + Math.floor((n * step) / 12), month + 1, 1), large: month === 0, drawn: true }
}
