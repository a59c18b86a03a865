import { fromDay, type Day } from '../../model/day.ts'
import { parseEdtf, type Edtf } from '../../model/edtf.ts'
import { enDates } from '../words/en-dates.ts'
import { addWords, t, type WordKey } from '../words/t.ts'

addWords(enDates)

/** `long`: 4 October 2017; `short`: 4 Oct 2017, where space is scarce. */
export type DateStyle = 'long' | 'short'

/** A date as it was written: the day may be missing, or the month too. */
interface Point {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
  /** EDTF's qualifier: `?` uncertain, `~` approximate, `%` both. */
  readonly doubt: string
}

/** How much of a date the reader already knows from the date beside it. */
type Shown = 'all' | 'day-and-month' | 'day'

/** `formatDay(17443)` → "4 October 2017". */
export function formatDay(value: Day, style: DateStyle = 'long'): string {
  return formatPoint({ ...fromDay(value), doubt: '' }, style)
}

/**
 * A date in words, as precise as it was written, the British way.
 *
 *     2017-10-04              4 October 2017       2019-05-14/2019-05-16    14 to 16 May 2019
 *     2017-10                 October 2017         2018-12-30/2019-01-02    30 December 2018 to 2 January 2019
 *     2017~                   about 2017           [2017-10-05,2017-10-06]  5 or 6 October 2017
 *     2017-10-04/..           from 4 October 2017
 *
 * What is no EDTF comes back as it is.
 */
export function formatEdtf(date: Edtf, style: DateStyle = 'long'): string {
  if (!parseEdtf(date)) return date
  if (date.startsWith('[')) return formatChoice(date.slice(1, -1).split(','), style)
  const [from = '', to] = date.split('/')
  if (to === undefined) return formatPoint(parsePoint(from), style)
  if (to === '' || to === '..') return t('date.from', { day: formatPoint(parsePoint(from), style) })
  if (from === '' || from === '..') return t('date.until', { day: formatPoint(parsePoint(to), style) })
  return formatRange(parsePoint(from), parsePoint(to), style)
}

/**
 * When an event was held, its doubtful end included; "Not dated" without a date.
 *
 *     2017-10-04, closed [2017-10-05,2017-10-06]  →  "4 October 2017, closing on the 5th or 6th"
 */
export function formatDating(
  { date, closed }: { readonly date?: Edtf | undefined; readonly closed?: Edtf | undefined },
  style: DateStyle = 'long',
): string {
  if (date === undefined) return t('date.none')
  const days = formatEdtf(date, style)
  if (closed === undefined || !closed.startsWith('[')) return days
  const ends = closed.slice(1, -1).split(',').map(parsePoint)
  const start = parsePoint(date.split('/')[0] ?? '')
  const near = ends.every(end => end.day && end.month === start.month && end.year === start.year)
  if (!near) return t('date.closing', { date: days, day: formatEdtf(closed, style) })
  return t('date.closing_in_month', { date: days, day: joinChoice(ends.map(end => ordinal(end.day ?? 0))) })
}

/** `ordinal(16)` → "16th". */
export function ordinal(n: number): string {
  const form = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(n)
  return t(form === 'one' || form === 'two' || form === 'few' ? `ordinal.${form}` : 'ordinal.other', { n })
}

function parsePoint(text: string): Point {
  const [, year = '', month, day, doubt = ''] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text) ?? []
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    doubt,
  }
}

function formatPoint(point: Point, style: DateStyle, shown: Shown = 'all'): string {
  const { year, month, day, doubt } = point
  const parts = [
    day,
    month === undefined || shown === 'day' ? undefined : monthName(month, style),
    shown === 'all' ? year : undefined,
  ]
  const words = parts.filter(part => part !== undefined).join(' ')
  const about = doubt === '~' || doubt === '%' ? t('date.about', { day: words }) : words
  return doubt === '?' || doubt === '%' ? t('date.perhaps', { day: about }) : about
}

function monthName(month: number, style: DateStyle): string {
  return t(`${style === 'long' ? 'month' : 'month_short'}.${month}` as WordKey)
}

/** What both ends share is said once, at the end: "30 May to 2 June 2019". */
function formatRange(a: Point, b: Point, style: DateStyle): string {
  return t('date.range', { from: formatPoint(a, style, sharedWith(a, b)), to: formatPoint(b, style) })
}

function sharedWith(a: Point, b: Point): Shown {
  if (a.year !== b.year || a.month === undefined || a.doubt !== '') return 'all'
  return a.month === b.month && a.day !== undefined ? 'day' : 'day-and-month'
}

function formatChoice(texts: readonly string[], style: DateStyle): string {
  const points = texts.map(parsePoint)
  const last = points.at(-1)
  if (!last) return ''
  return joinChoice(
    points.map(point => formatPoint(point, style, point === last ? 'all' : sharedWith(point, last))),
  )
}

/** `joinChoice(['5', '6', '7'])` → "5, 6 or 7". */
function joinChoice(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : t('date.choice', { first: words.slice(0, -1).join(', '), last })
}
