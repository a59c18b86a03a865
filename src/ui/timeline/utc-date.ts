import { fromDay, type Day } from '../../model/day.ts'

/** In milliseconds. */
export const DAY = 86_400_000

/** The instant at which a day begins in UTC, for vis-timeline, which knows no days. A part of a day counts too. */
export function dateOfDay(days: number): Date {
  const whole = Math.floor(days)
  const { year, month, day } = fromDay(whole as Day)
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return new Date(date.getTime() + Math.round((days - whole) * DAY))
}

/** The inverse of {@link dateOfDay}; what is no whole day stays so. */
export function dayOfDate(date: Date): number {
  return date.getTime() / DAY
}

export function wholeDay(date: Date): Day {
  return Math.floor(date.valueOf() / DAY) as Day
}
