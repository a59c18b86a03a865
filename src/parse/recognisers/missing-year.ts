import type { Edtf } from '../../model/edtf.ts'
import { toDay, weekday } from '../../model/day.ts'
import type { Span } from '../../model/span.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { formatPartial, hasYear } from './date-value.ts'
import type { DateMention } from './dates.ts'
import { FOUNDED, FUTURE, signOf } from './sentence-signs.ts'

/** A date whose year another passage gives. */
export interface CompletedYear {
  readonly value: Edtf
  readonly spans: readonly Span[]
  readonly why: string
  readonly status: 'stated' | 'worked-out'
}

/**
 * The year of a dateline that has none: from the same day written out elsewhere, else from the only year in
 * the text that agrees with the weekday; `undefined` where the text leaves it open.
 *
 *     "MOSCOW, May 31 /TASS/. … in Berlin on May 31, 2016"  →  2016-05-31
 */
export function completedYear(
  reading: Reading,
  dates: readonly DateMention[],
  date: DateMention,
): CompletedYear | undefined {
  const { value } = date
  if (value.kind !== 'date') return undefined
  const full = dates.find(other => isSameDay(other, date))
  if (full) return complete(reading, date, full, 'stated')
  const years = dates.filter(
    other => hasYear(other.value) && agrees(other, date) && !isOfAnother(reading, other),
  )
  const near = years.find(other => isNearby(other, date))
  if (near) return complete(reading, date, near, 'worked-out')
  const modern = years.filter(other => yearOf(other) > OLDEST)
  const different = new Set(modern.map(yearOf))
  const told = byWeekday(dates, date, different)
  const newest = modern.find(other =>
    [yearOf(other), yearOf(other) + 1].includes(told ?? Math.max(...different)),
  )
  if (newest === undefined || (told === undefined && different.size > 3)) return undefined
  return complete(reading, date, newest, 'worked-out', told)
}

/** No text in hand is older, and a bare year that is tells of the past. */
const OLDEST = 1985

/** "MINSK, Nov 7 – … on Thursday": the only year of the text, or the one after it, whose 7 November was that day or the next. */
function byWeekday(
  dates: readonly DateMention[],
  { value, first }: DateMention,
  years: ReadonlySet<number>,
): number | undefined {
  const lead = dates.find(other => other.first > first && other.value.kind === 'weekday')?.value
  if (value.kind !== 'date' || lead?.kind !== 'weekday') return undefined
  const { month = 1, day = 1 } = value.from
  const after = new Set([...years].flatMap(year => [year, year + 1]))
  const fitting = [...after].filter(year => (weekday(toDay(year, month, day)) - lead.weekday + 7) % 7 < 2)
  return fitting.length === 1 ? fitting[0] : undefined
}

const REACH = 8

/** The year of a founding, or a bare year to come ("will be held in Oslo in 2012"), dates no text. */
function isOfAnother(reading: Reading, date: DateMention): boolean {
  if (isOfFounding(reading, date)) return true
  const { tokens, sentences } = reading
  if (date.value.kind !== 'date' || date.value.from.month !== undefined) return false
  const { first = 0 } = sentences[tokens[date.first]?.sentence ?? 0] ?? {}
  return tokens.slice(first, date.first).some(({ word }) => (signOf(word) & FUTURE) !== 0)
}

/** "was formed on Aug. 8, 1967": long before the text. */
export function isOfFounding({ tokens }: Reading, { first }: DateMention): boolean {
  for (let i = first - 1; i >= first - REACH && tokens[i]?.sentence === tokens[first]?.sentence; i--)
    if ((signOf(tokens[i]?.word ?? '') & FOUNDED) !== 0) return true
  return false
}

function yearOf({ value }: DateMention): number {
  if (value.kind === 'date') return value.from.year ?? 0
  return value.kind === 'range' || value.kind === 'choice' ? (value.to.year ?? 0) : 0
}

function isSameDay(other: DateMention, { value }: DateMention): boolean {
  if (value.kind !== 'date' || !hasYear(other.value)) return false
  const from = other.value.kind === 'date' || other.value.kind === 'range' ? other.value.from : undefined
  return from?.month === value.from.month && from?.day === value.from.day
}

const NEARBY = 60

/** A whole day within two months of the dateline's, in its own year: the meeting that the text reports. */
function isNearby(other: DateMention, { value }: DateMention): boolean {
  const from = other.value.kind === 'date' || other.value.kind === 'range' ? other.value.from : undefined
  if (value.kind !== 'date' || from?.day === undefined || from.month === undefined) return false
  const year = yearOf(other)
  const { month = 1, day = 1 } = value.from
  return Math.abs(toDay(year, month, day) - toDay(year, from.month, from.day)) <= NEARBY
}

function agrees(other: DateMention, { value }: DateMention): boolean {
  if (value.kind !== 'date' || value.weekday === undefined) return true
  const { month = 1, day = 1 } = value.from
  return weekday(toDay(yearOf(other), month, day)) === value.weekday
}

function complete(
  reading: Reading,
  { value }: DateMention,
  full: DateMention,
  status: CompletedYear['status'],
  year = yearOf(full),
): CompletedYear | undefined {
  const span = spanOf(reading, full.first, full.last)
  const whole = value.kind === 'date' ? formatPartial({ ...value.from, year }) : undefined
  return whole && { value: whole, spans: [span], why: `${quote(reading, span)} gives its year.`, status }
}
