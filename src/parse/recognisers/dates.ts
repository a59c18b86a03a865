import { isCalendarDay, daysInMonth } from '../../model/day.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { COUNTING, GLUED, MARK, NUMBER, ORDINAL, has, isOneOf, type Token } from '../tokens.ts'
import type { DateValue, PartialDate } from './date-value.ts'
import { monthYearAt, writtenDateAt, type ReadDate } from './date-grammar.ts'
import { numericDateAt } from './numeric-dates.ts'
import { MONTHS, WEEKDAYS } from './date-words.ts'
import { bareMonth, bareYear } from './bare-dates.ts'
import { relative } from './relative-dates.ts'
import { weekdayDate } from './weekday-dates.ts'

/** A date in the text, tokens [first, last). */
export interface DateMention {
  readonly first: number
  readonly last: number
  readonly value: DateValue
  /** Closes a document number: "1865-04-10-2017". */
  readonly inNumber: boolean
  /** Day and month could change places. */
  readonly unsure: boolean
}

/** All dates of a document in reading order; phrases that look like dates and are none become diagnostics. */
export interface DateFinds {
  readonly dates: readonly DateMention[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds every date, each at the precision written: "14–16 May 2019", "May 2019", "today", "the next two
 * days", "16:00". "may", "March on", "OCT" and "now" are no dates. O(tokens).
 */
export function findDates(reading: Reading): DateFinds {
  const dates: DateMention[] = []
  const diagnostics: Diagnostic[] = []
  let end = 0
  for (const at of markedTokens(reading, OPENINGS, NUMERIC)) {
    const mention = at < end ? undefined : dateAt(reading.tokens, at)
    if (!mention) continue
    if (hasNoSuchDay(mention.value)) diagnostics.push(unreadable(reading, mention))
    else dates.push(mention)
    end = mention.last
  }
  return { dates, diagnostics }
}

function dateAt(tokens: readonly Token[], at: number): DateMention | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  // Most of the many articles stand before a noun.
  if (token.word === 'the' && !mayBeginDate(tokens[at + 1])) return undefined
  const numeric = numericAt(tokens, at)
  if (numeric) return numeric
  const read =
    weekdayDate(tokens, at) ??
    written(tokens, at) ??
    bareMonth(tokens, at) ??
    bareYear(tokens, at) ??
    relative(tokens, at)
  if (!read || tokens[read.next - 1]?.sentence !== token.sentence) return undefined
  return { first: at, last: read.next, value: read.value, inNumber: false, unsure: false }
}

/** Most words begin none of the forms below. */
function mayBeginDate(token: Token | undefined): boolean {
  return has(token, NUMERIC) || isOneOf(token, OPENINGS)
}

const NUMERIC = NUMBER | ORDINAL | COUNTING

const OPENINGS = markWords(
  (
    'from between the first second third today tonight yesterday tomorrow this last next coming following ' +
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred'
  ).split(' '),
  MONTHS.keys(),
  WEEKDAYS.keys(),
)

function numericAt(tokens: readonly Token[], at: number): DateMention | undefined {
  if (has(tokens[at], GLUED) && has(tokens[at - 1], MARK)) return undefined
  const read = numericDateAt(tokens, at)
  if (!read) return undefined
  const inNumber = read.next - at > 5
  const range = inNumber ? undefined : numericRange(tokens, read)
  if (range) return { first: at, last: range.next, value: range.value, inNumber, unsure: read.unsure }
  return { first: at, last: read.next, value: read.value, inNumber, unsure: read.unsure }
}

const TO = new Set(['-', '/', 'to', 'until'])

/** "2018-12-05 – 2018-12-06", "2018-12-05/2018-12-06", "05.06.2015 to 07.06.2015" */
function numericRange(tokens: readonly Token[], { value, next }: ReadDate): ReadDate | undefined {
  const to = TO.has(tokens[next]?.word ?? '') ? numericDateAt(tokens, next + 1) : undefined
  if (value.kind !== 'date' || to?.value.kind !== 'date' || to.next - next > 6) return undefined
  return { value: { kind: 'range', from: value.from, to: to.value.from }, next: to.next }
}

const ABOUT = new Set(['about', 'around', 'circa', 'approximately', 'roughly'])

function written(tokens: readonly Token[], at: number): ReadDate | undefined {
  const read = writtenDateAt(tokens, at) ?? monthYearAt(tokens, at)
  if (read?.value.kind !== 'date' || !ABOUT.has(tokens[at - 1]?.word ?? '')) return read
  return { ...read, value: { ...read.value, about: true } }
}

function hasNoSuchDay(value: DateValue): boolean {
  if (value.kind === 'range' || value.kind === 'choice')
    return isImpossible(value.from) || isImpossible(value.to)
  return value.kind === 'date' && isImpossible(value.from)
}

function isImpossible({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return false
  if (year !== undefined) return !isCalendarDay({ year, month, day: day ?? 1 })
  return month < 1 || month > 12 || (day ?? 1) < 1 || (day ?? 1) > daysInMonth(2000, month)
}

function unreadable(reading: Reading, { first, last }: DateMention): Diagnostic {
  const span = spanOf(reading, first, last)
  const line = reading.lines[reading.tokens[first]?.line ?? 0]
  const place = line ? { line: line.number, column: span.start - line.start + 1 } : {}
  const message = `unreadable date ${quote(reading, span)}: there is no such day`
  return { code: 'unreadable-date', severity: 'warning', file: reading.file, ...place, span, message }
}
