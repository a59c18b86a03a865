import { fromDay, type Day } from '../../src/model/day.ts'
import { weekdayName } from './meeting.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

const two = (n: number): string => String(n).padStart(2, '0')

/** Ways to write one day: `us` "May 14, 2019", `gb` "14 May 2019", `iso`, `dashes` "14-05-2019"; the rest lack the year. */
export type DayForm = 'us' | 'gb' | 'iso' | 'dashes' | 'weekday' | 'wire' | 'month day' | 'day month'

export function formatDay(value: Day, form: DayForm): string {
  const { year, month, day } = fromDay(value)
  const name = MONTHS[month - 1] ?? ''
  const forms: Record<DayForm, string> = {
    us: `${name} ${day}, ${year}`,
    gb: `${day} ${name} ${year}`,
    iso: `${year}-${two(month)}-${two(day)}`,
    dashes: `${two(day)}-${two(month)}-${year}`,
    weekday: `${weekdayName(value)}, ${day} ${name} ${year}`,
    wire: `${SHORT[month - 1] ?? ''} ${day}`,
    'month day': `${name} ${day}`,
    'day month': `${day} ${name}`,
  }
  return forms[form]
}

/** "14–16 May 2019", "30 May – 2 June 2019", "May 14–16, 2019"; `joint` stands between the days of one month. */
export function formatDays(
  first: Day,
  last: Day,
  american: boolean,
  joint: string,
  withYear: boolean,
): string {
  const [a, b] = [fromDay(first), fromDay(last)]
  const year = withYear ? (american ? `, ${a.year}` : ` ${a.year}`) : ''
  const form = american ? 'month day' : 'day month'
  if (first === last) return `${formatDay(first, form)}${year}`
  const far = joint === '–' || joint === '-' ? ` ${joint} ` : joint
  if (a.month !== b.month) return `${formatDay(first, form)}${far}${formatDay(last, form)}${year}`
  const name = MONTHS[a.month - 1] ?? ''
  return american ? `${name} ${a.day}${joint}${b.day}${year}` : `${a.day}${joint}${b.day} ${name}${year}`
}

/** EDTF level 0: one day, or first and last. */
export function edtfDays(first: Day, last: Day): string {
  const [a, b] = [formatDay(first, 'iso'), formatDay(last, 'iso')]
  return a === b ? a : `${a}/${b}`
}

export const yearOf = (day: Day): number => fromDay(day).year
