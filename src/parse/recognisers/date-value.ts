import { addDays, daysInMonth, fromDay, isCalendarDay, toDay, weekday, type Day } from '../../model/day.ts'
import { edtfDay, isEdtf, parseEdtf, type Edtf } from '../../model/edtf.ts'

/** A day, a month or a year, as far as it is written; a day may lack its year. */
export interface PartialDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** "last year" -1, "this year" 0, "next year" 1 */
  readonly yearOffset?: number
}

/** What a phrase says, before anything is reckoned from the document's own date. */
export type DateValue =
  | { readonly kind: 'date'; readonly from: PartialDate; readonly about: boolean; readonly weekday?: number }
  | { readonly kind: 'range'; readonly from: PartialDate; readonly to: PartialDate }
  /** "5 or 6 October" */
  | { readonly kind: 'choice'; readonly from: PartialDate; readonly to: PartialDate }
  /** "Saturday", or "Saturday and Sunday" with the day until which it lasts; "coming" may be the day itself. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: 'nearest' | 'last' | 'next' | 'coming'
      readonly until?: number
    }
  /** today 0, yesterday -1, tomorrow 1 */
  | { readonly kind: 'offset'; readonly days: number }
  /** "two-day" and "the next two days", which only looks ahead */
  | { readonly kind: 'length'; readonly days: number; readonly ahead: boolean }
  | { readonly kind: 'clock' }

export function hasYear(value: DateValue): boolean {
  if (value.kind === 'date') return value.from.year !== undefined
  return (value.kind === 'range' || value.kind === 'choice') && value.to.year !== undefined
}

/** `formatPartial({ year: 2019, month: 5 })` → `2019-05`; `undefined` without a year or for no such day. */
export function formatPartial({ year, month, day }: PartialDate): Edtf | undefined {
  if (year === undefined || !isCalendarDay({ year, month: month ?? 1, day: day ?? 1 })) return undefined
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'))
  const text = parts.join('-')
  return isEdtf(text) ? text : undefined
}

/** The first day of an EDTF date, `undefined` for none. */
export function firstDayOf(date: Edtf | undefined): Day | undefined {
  return date === undefined ? undefined : parseEdtf(date)?.first
}

/**
 * The date as EDTF, reckoned from the document's own day `anchor` where the words need it: a year that is
 * not written is the one that brings the day nearest to the anchor and agrees with the weekday.
 *
 *     resolveDate("14–16 May 2019")            → 2019-05-14/2019-05-16
 *     resolveDate("yesterday", 4 Oct 2017)     → 2017-10-03
 *     resolveDate("5 or 6 October", 4 Oct 2017) → [2017-10-05,2017-10-06]
 */
export function resolveDate(value: DateValue, anchor: Day | undefined): Edtf | undefined {
  switch (value.kind) {
    case 'date':
      return resolvePartial(value.from, anchor, value.weekday, value.about)
    case 'range':
    case 'choice':
      return resolvePair(value, anchor)
    case 'weekday':
      return anchor === undefined ? undefined : resolveWeekday(value, anchor)
    case 'offset':
      return anchor === undefined ? undefined : edtfDay(addDays(anchor, value.days))
    case 'length':
    case 'clock':
      return undefined
  }
}

function resolvePartial(
  date: PartialDate,
  anchor: Day | undefined,
  onWeekday: number | undefined,
  about: boolean,
): Edtf | undefined {
  const whole = completeYear(date, anchor, onWeekday)
  const text = whole && formatPartial(whole)
  if (text === undefined || !about) return text
  const loose = `${text}~`
  return isEdtf(loose) ? loose : text
}

function resolvePair(
  value: DateValue & { readonly kind: 'range' | 'choice' },
  anchor: Day | undefined,
): Edtf | undefined {
  const to = completeYear(value.to, anchor, undefined)
  if (to?.year === undefined) return undefined
  const turn = value.from.year === undefined && (value.from.month ?? 0) > (to.month ?? 0)
  const from = { ...value.from, year: value.from.year ?? (turn ? to.year - 1 : to.year) }
  const [start, end] = [formatPartial(from), formatPartial(to)]
  if (start === undefined || end === undefined || start > end) return undefined
  const text = value.kind === 'range' ? `${start}/${end}` : `[${start},${end}]`
  return isEdtf(text) ? text : undefined
}

function completeYear(
  date: PartialDate,
  anchor: Day | undefined,
  onWeekday: number | undefined,
): PartialDate | undefined {
  if (date.year !== undefined || date.month === undefined) return date
  if (anchor === undefined) return undefined
  const { year } = fromDay(anchor)
  if (date.yearOffset !== undefined) return { ...date, year: year + date.yearOffset }
  const near = [year, year + 1, year - 1]
    .map(candidate => ({ ...date, year: candidate }))
    .filter(({ day, month, year: y }) => day === undefined || day <= daysInMonth(y, month ?? 1))
    .filter(candidate => onWeekday === undefined || weekday(startOf(candidate)) === onWeekday)
  return near.toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0]
}

function startOf({ year, month, day }: PartialDate): Day {
  return toDay(year ?? 0, month ?? 1, day ?? 1)
}

function distance(date: PartialDate, anchor: Day): number {
  return Math.abs(startOf(date) - anchor)
}

function resolveWeekday(value: DateValue & { readonly kind: 'weekday' }, anchor: Day): Edtf | undefined {
  const first = nearestWeekday(value, anchor)
  if (value.until === undefined) return edtfDay(first)
  const text = `${edtfDay(first)}/${edtfDay(addDays(first, (value.until - value.weekday + 7) % 7))}`
  return isEdtf(text) ? text : undefined
}

// Wires write the weekday of the last six days or of the coming ones; without a hint the past is meant.
function nearestWeekday(value: DateValue & { readonly kind: 'weekday' }, anchor: Day): Day {
  const ahead = (value.weekday - weekday(anchor) + 7) % 7
  if (value.which === 'next') return addDays(anchor, ahead === 0 ? 7 : ahead)
  if (value.which === 'coming') return addDays(anchor, ahead)
  if (value.which === 'last') return addDays(anchor, ahead === 0 ? -7 : ahead - 7)
  return addDays(anchor, ahead === 0 ? 0 : ahead - 7)
}
