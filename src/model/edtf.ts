import type { Brand } from './brand.ts'
import { daysInMonth, fromDay, isCalendarDay, toDay, type Day } from './day.ts'

/**
 * A date as precise as it was written, in the Extended Date/Time Format (ISO 8601-2): `2017-10-04`,
 * `2017-10`, `2017`, `2017-10-04/2017-10-06`, `2017-10-04/..`, `2017-10-04~`, `[2017-10-05,2017-10-06]`.
 * @see https://www.loc.gov/standards/datetime/
 */
export type Edtf = Brand<string, 'Edtf'>

/**
 * The days a date may cover, both ends included. `lastCertain` is the last day that is covered for sure:
 *
 *     opened 2017-10-04, closed [2017-10-05,2017-10-06]
 *     4 Oct ████████████ 5 Oct ░░░░░░ 6 Oct
 *     first              lastCertain  last
 */
export interface Bounds {
  readonly first: Day
  readonly lastCertain: Day
  readonly last: Day
}

export function edtfDay(day: Day): Edtf {
  const { year, month, day: date } = fromDay(day)
  const sign = year < 0 ? '-' : ''
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Edtf
}

/**
 * The days that `text` allows, or `undefined` when it is no EDTF of the forms above. An interval whose end
 * is open or unknown ends, as far as we know, on its first day.
 *
 *     parseEdtf('2019-02')               → 1 Feb … 28 Feb 2019
 *     parseEdtf('2017-10-04/..')         → 4 Oct … 4 Oct 2017
 *     parseEdtf('[2017-10-05,2017-10-06]') → 5 Oct, perhaps 6 Oct
 *     parseEdtf('2019-02-30')            → undefined
 */
export function parseEdtf(text: string): Bounds | undefined {
  if (text.length > 60) return undefined
  if (text.startsWith('[') && text.endsWith(']')) return parseChoice(text.slice(1, -1))
  const slash = text.indexOf('/')
  return slash < 0 ? parsePoint(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1))
}

/** Whether `text` is one of the forms above; the cast to `Edtf` happens here. */
export function isEdtf(text: string): text is Edtf {
  return parseEdtf(text) !== undefined
}

function parseChoice(inside: string): Bounds | undefined {
  const points = inside.split(',').map(parsePoint)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.includes(undefined) || last.last < first.last) return undefined
  return { first: first.first, lastCertain: first.last, last: last.last }
}

function parseInterval(from: string, to: string): Bounds | undefined {
  const start = parsePoint(from)
  const end = parsePoint(to)
  if (start && (to === '..' || to === '')) return { ...start, last: start.first, lastCertain: start.first }
  if (end && (from === '..' || from === '')) return { ...end, first: end.last, lastCertain: end.last }
  if (!start || !end || end.last < start.first) return undefined
  return { first: start.first, lastCertain: end.first, last: end.last }
}

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/

function parsePoint(text: string): Bounds | undefined {
  const found = POINT.exec(text)
  if (!found) return undefined
  const year = Number(found[1])
  const month = found[2] === undefined ? undefined : Number(found[2])
  const day = found[3] === undefined ? undefined : Number(found[3])
  if (!isCalendarDay({ year, month: month ?? 1, day: day ?? 1 })) return undefined
  const lastMonth = month ?? 12
  const first = toDay(year, month ?? 1, day ?? 1)
  const last = toDay(year, lastMonth, day ?? daysInMonth(year, lastMonth))
  return { first, lastCertain: last, last }
}
