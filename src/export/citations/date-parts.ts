import { parseEdtf, type Edtf } from '../../model/edtf.ts'

/** A date as precise as it was written. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * The parts of a date, or of both ends of a span; empty for what has no such parts (a choice of days, an open
 * end): it is left to words.
 *
 *     dateParts('2017-10')               → [{ year: 2017, month: 10 }]
 *     dateParts('2019-05-14/2019-05-16') → [{ year: 2019, month: 5, day: 14 }, { … day: 16 }]
 */
export function dateParts(date: Edtf): readonly DateParts[] {
  if (!parseEdtf(date)) return []
  const points = date.split('/').map(partsOf)
  return points.every(point => point !== undefined) ? points : []
}

/** Written as about, or in doubt. */
export const isAbout = (date: Edtf): boolean => /[~?%]/u.test(date)

function partsOf(point: string): DateParts | undefined {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/u.exec(point) ?? []
  if (year === undefined) return undefined
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}
