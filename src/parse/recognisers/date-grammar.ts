import { ALL_CAPS, MARK, NUMBER, ORDINAL, has, type Token } from '../tokens.ts'
import { MONTHS, dayAt, isYear, monthAt } from './date-words.ts'
import type { DateValue, PartialDate } from './date-value.ts'

/** A date read from tokens up to `next`. */
export interface ReadDate {
  readonly value: DateValue
  readonly next: number
}

/** Days and month as one end of a range, or a whole list: "4", "4-6", "4 and 5", "5 or 6". */
interface Days {
  readonly first: number
  readonly last: number
  readonly joint: 'range' | 'choice'
  readonly next: number
}

const RANGE_WORDS = new Set(['-', 'to', 'through', 'until', 'till', '/'])
const AND_WORDS = new Set(['and', '&'])

/**
 * A date with its month in letters that begins at token `at`:
 *
 *     "4 October 2017" · "October 4-6, 2017" · "28 February-1 March 2018" · "from the 4th to the 6th of October"
 */
export function writtenDateAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const begin = tokens[at]?.word === 'from' || tokens[at]?.word === 'between' ? at + 1 : at
  const first = dayMonthAt(tokens, begin)
  if (!first) return undefined
  return crossRange(tokens, first) ?? withYear(first)
}

interface DayMonth {
  readonly days: Days
  readonly month: number
  readonly year: Pick<PartialDate, 'year' | 'yearOffset'>
  readonly next: number
}

function dayMonthAt(tokens: readonly Token[], at: number): DayMonth | undefined {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at)
}

function dayFirst(tokens: readonly Token[], at: number): DayMonth | undefined {
  const days = dayListAt(tokens, skip(tokens, at, 'the'))
  if (!days) return undefined
  const place = skip(tokens, skip(tokens, days.next, 'of'), '-')
  const month = monthAt(tokens[place]) ?? smallMonth(tokens, place)
  if (month === undefined) return undefined
  return { days, month, ...yearAt(tokens, skip(tokens, place + 1, '.')) }
}

/** "18 october 2019": between day and year a month needs no capital. */
function smallMonth(tokens: readonly Token[], at: number): number | undefined {
  const year = tokens[at + 1]?.word === ',' ? at + 2 : at + 1
  return isYear(tokens[year]) ? MONTHS.get(tokens[at]?.word ?? '') : undefined
}

function monthFirst(tokens: readonly Token[], at: number): DayMonth | undefined {
  const month = monthAt(tokens[at])
  if (month === undefined) return undefined
  const place = skip(tokens, skip(tokens, skip(tokens, at + 1, '.'), '-'), 'the')
  const days = dayListAt(tokens, place)
  return days && { days, month, ...yearAt(tokens, days.next) }
}

function skip(tokens: readonly Token[], at: number, word: string): number {
  return tokens[at]?.word === word ? at + 1 : at
}

/** ", 2017", "-2017", "of this year"; without one `next` stays where it was. */
function yearAt(tokens: readonly Token[], at: number): Pick<DayMonth, 'year' | 'next'> {
  const place = skip(tokens, skip(tokens, skip(tokens, at, ','), '-'), 'of')
  const token = tokens[place]
  if (token && isYear(token)) return { year: { year: token.value }, next: place + 1 }
  const behind = pastClock(tokens, at)
  const last = behind === undefined ? undefined : tokens[behind]
  if (behind !== undefined && last && isYear(last)) return { year: { year: last.value }, next: behind + 1 }
  const offset = YEAR_WORDS.get(token?.word ?? '')
  if (offset !== undefined && tokens[place + 1]?.word === 'year')
    return { year: { yearOffset: offset }, next: place + 2 }
  return { year: {}, next: at }
}

/** "Mar 26 │12:47:02 UTC│ 2020", as mail programs write: the token behind clock and zone. */
function pastClock(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.word !== ':' || tokens[at + 3]?.word !== ':' || !has(tokens[at + 4], NUMBER))
    return undefined
  return has(tokens[at + 5], ALL_CAPS) ? at + 6 : at + 5
}

const YEAR_WORDS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

function dayListAt(tokens: readonly Token[], at: number): Days | undefined {
  const first = dayAt(tokens, at)
  if (!first) return undefined
  const rest = joinedDay(tokens, first.next, first.value)
  return rest ?? { first: first.value, last: first.value, joint: 'range', next: first.next }
}

/** The last day of "4-6", "4, 5 and 6", "4, 5, 6, 2017", "4/5/6", "5 or 6", "4th 6th" (its dash lost), after the first one. */
function joinedDay(tokens: readonly Token[], at: number, first: number, before = first): Days | undefined {
  const word = tokens[at]?.word ?? ''
  if (word === ',' || word === '/') {
    const listed = listedDay(tokens, at, first, before)
    if (listed || word === ',') return listed
  }
  if (has(tokens[at], ORDINAL) && has(tokens[at - 1], ORDINAL)) return lastDay(tokens, at, first, '-')
  if (!RANGE_WORDS.has(word) && !AND_WORDS.has(word) && word !== 'or') return undefined
  return lastDay(tokens, skip(tokens, at + 1, 'the'), first, word)
}

function lastDay(tokens: readonly Token[], at: number, first: number, word: string): Days | undefined {
  const last = dayAt(tokens, at)
  if (!last || last.value <= first || isCounted(tokens, last.next, word)) return undefined
  return { first, last: last.value, joint: word === 'or' ? 'choice' : 'range', next: last.next }
}

/** What a list of days goes on with after its mark; "3, 4, 5, 6, 2017" are days in a row that only the year closes. */
function listedDay(tokens: readonly Token[], at: number, first: number, before: number): Days | undefined {
  const next = dayAt(tokens, at + 1)
  if (!next || next.value <= before) return undefined
  const rest = joinedDay(tokens, next.next, first, next.value)
  const closed = tokens[next.next]?.word === ',' && isYear(tokens[next.next + 1])
  if (rest || !closed || next.value !== before + 1) return rest
  return { first, last: next.value, joint: 'range', next: next.next }
}

const AFTER_DAY = new Set([
  'in',
  'at',
  'on',
  'of',
  'with',
  'to',
  'by',
  'for',
  'and',
  'this',
  'next',
  'last',
  'when',
])

/** "May 3 and 12 countries": the second number counts something and is no day. */
function isCounted(tokens: readonly Token[], next: number, joint: string): boolean {
  const token = tokens[next]
  if (token === undefined || joint === '-' || joint === '/') return false
  return !has(token, MARK) && !isYear(token) && monthAt(token) === undefined && !AFTER_DAY.has(token.word)
}

/** "28 February-1 March 2018", "30 December 2018 to 2 January 2019". */
function crossRange(tokens: readonly Token[], from: DayMonth): ReadDate | undefined {
  const word = tokens[from.next]?.word ?? ''
  if (from.days.first !== from.days.last || !(RANGE_WORDS.has(word) || word === 'and' || word === 'or'))
    return undefined
  const to = dayMonthAt(tokens, from.next + 1)
  if (!to || to.days.first !== to.days.last || !isLater(from, to)) return undefined
  // "32 May 2019 and 30 February 2018" are two dates, "30 September and 1 October 2019" is one.
  if (word === 'and' && from.year.year !== undefined) return undefined
  const value: DateValue = {
    kind: word === 'or' ? 'choice' : 'range',
    from: { month: from.month, day: from.days.first, ...from.year },
    to: { month: to.month, day: to.days.first, ...to.year },
  }
  return { value, next: to.next }
}

function isLater(from: DayMonth, to: DayMonth): boolean {
  if (from.month !== to.month) return true
  return to.days.first > from.days.first
}

function withYear({ days, month, year, next }: DayMonth): ReadDate {
  const from = { month, day: days.first, ...year }
  if (days.first === days.last) return { value: { kind: 'date', from, about: false }, next }
  return { value: { kind: days.joint, from, to: { month, day: days.last, ...year } }, next }
}

/** "May 2019", "May of this year". */
export function monthYearAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const month = monthAt(tokens[at])
  if (month === undefined) return undefined
  const { year, next } = yearAt(tokens, skip(tokens, at + 1, '.'))
  if (year.year === undefined && year.yearOffset === undefined) return undefined
  return { value: { kind: 'date', from: { month, ...year }, about: false }, next }
}
