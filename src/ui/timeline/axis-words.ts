import { dayWidth, type DayRange } from '../../derive/day-range.ts'
import { addDays, fromDay, toDay, type Day } from '../../model/day.ts'
import { enDates } from '../words/en-dates.ts'
import { addWords, t, type WordKey } from '../words/t.ts'

addWords(enDates)

/** What the axis shows now, and on how many pixels. */
export interface AxisView {
  readonly range: DayRange
  readonly width: number
}

/** How far apart the ticks of the axis stand. */
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

/** Room that the word of a year, or of a month with its year, takes at the start of it, in pixels. */
const YEAR_ROOM = 52
const MONTH_ROOM = 118

/**
 * The small words of the axis: days, months, years. Empty where a large word stands: at the start of a year
 * or a month as long as its word needs the room, and at the left edge, where the large word stays.
 * @param scale as vis-timeline names it: `month`, `weekday`, `day`
 */
export function minorWord(day: Day, scale: string, { range, width }: AxisView): string {
  const { year, month, day: date } = fromDay(day)
  const dayPixels = dayWidth(range, width)
  const hasRoom = (since: Day, room: number): boolean =>
    Math.min(day - since, day - range.from) * dayPixels >= room
  switch (scale) {
    case 'year':
      return day < range.from ? '' : String(year)
    case 'month':
      return hasRoom(toDay(year, 1, 1), YEAR_ROOM) ? t(`month_short.${month}` as WordKey) : ''
    case 'weekday':
    case 'day':
    case 'week':
      return hasRoom(addDays(day, 1 - date), MONTH_ROOM) ? String(date) : ''
    default:
      return ''
  }
}

/** The large words: "2017" over months, "October 2017" over days. */
export function majorWord(day: Day, scale: string): string {
  const { year, month } = fromDay(day)
  if (scale === 'year') return ''
  return scale === 'month' ? String(year) : `${t(`month.${month}` as WordKey)} ${year}`
}
