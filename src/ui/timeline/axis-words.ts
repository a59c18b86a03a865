import type { AxisScale, AxisView } from '../../derive/axis-scale.ts'
import { dayWidth } from '../../derive/day-range.ts'
import { addDays, fromDay, toDay, type Day } from '../../model/day.ts'
import { enDates } from '../words/en-dates.ts'
import { addWords, t, type WordKey } from '../words/t.ts'

addWords(enDates)

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

/** The small word of a tick that has room for it: "2017", "Jul", "14". */
export function tickWord(day: Day, scale: AxisScale['scale']): string {
  const { year, month, day: date } = fromDay(day)
  if (scale === 'year') return String(year)
  return scale === 'month' ? t(`month_short.${month}` as WordKey) : String(date)
}

/** The large words: "2017" over months, "October 2017" over days. */
export function majorWord(day: Day, scale: string): string {
  const { year, month } = fromDay(day)
  if (scale === 'year') return ''
  return scale === 'month' ? String(year) : `${t(`month.${month}` as WordKey)} ${year}`
}
