import type { Brand } from './brand.ts'

/** Days since 1970-01-01 in the proleptic Gregorian calendar; no clock and no time zone is in it. */
export type Day = Brand<number, 'Day'>

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How many days the month has: `daysInMonth(2024, 2)` → 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether such a day exists: 30 February does not. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  return whole && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * `toDay(2017, 10, 4)` → 17443. Counts by 400-year eras that begin on 1 March, so that the leap day falls
 * at the end of a year. @see https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146097 + dayOfEra - 719468) as Day
}

/** The inverse of {@link toDay}: `fromDay(17443)` → { year: 2017, month: 10, day: 4 }. */
export function fromDay(value: Day): CalendarDay {
  const z = value + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 0 is Sunday: `weekday(toDay(2017, 10, 4))` → 3, a Wednesday. */
export function weekday(value: Day): number {
  return (((value + 4) % 7) + 7) % 7
}

export function addDays(value: Day, days: number): Day {
  return (value + days) as Day
}
