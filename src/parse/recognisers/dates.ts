import { isCalendarDay, daysInMonth } from '../../model/day.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import { cardinalAt } from '../number-words.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { COUNTING, GLUED, MARK, NUMBER, ORDINAL, has, isOneOf, type Token } from '../tokens.ts'
import type { DateValue, PartialDate } from './date-value.ts'
import { monthYearAt, writtenDateAt, type ReadDate } from './date-grammar.ts'
import { numericDateAt } from './numeric-dates.ts'
import { isSaidAt } from './said-at.ts'
import { MONTHS, WEEKDAYS, isShakyMonth, isYear, monthAt, weekdayAt } from './date-words.ts'

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

/** "Wednesday, October 4, 2017", "Wed 4 Oct", "Tuesday". */
function weekdayDate(tokens: readonly Token[], at: number): ReadDate | undefined {
  const weekday = weekdayAt(tokens[at], true)
  if (weekday === undefined) return undefined
  let place = at + 1
  while (place < at + 4 && [',', '.', 'the', '('].includes(tokens[place]?.word ?? '')) place++
  const date = writtenDateAt(tokens, place)
  if (date) return date.value.kind === 'date' ? { ...date, value: { ...date.value, weekday } } : date
  if (weekdayAt(tokens[at]) === undefined) return undefined
  const value = { kind: 'weekday', weekday, which: direction(tokens, at) } as const
  const until = JOINTS.has(tokens[at + 1]?.word ?? '') ? weekdayAt(tokens[at + 2]) : undefined
  if (until === undefined || until === weekday) return { value, next: at + 1 }
  return { value: { ...value, until }, next: at + 3 }
}

const JOINTS = new Set(['and', 'to', '-', 'through', 'until'])
const AHEAD = new Set(['will', 'shall', 'scheduled', 'due', 'planned', 'upcoming'])
/** "begins Tuesday", "hosts on Monday": nobody says so of a day that is over. */
const BEGINS = new Set(['begins', 'begin', 'opens', 'starts', 'hosts', 'meets', 'holds'])

function direction(tokens: readonly Token[], at: number): 'nearest' | 'last' | 'next' | 'coming' {
  const before = tokens[at - 1]?.word
  if (before === 'last' || before === 'next') return before
  if (before === 'until' || before === 'till' || before === 'through') return 'coming'
  if (isSaidAt(tokens, at)) return 'nearest'
  const sentence = tokens[at]?.sentence
  for (let i = at - 1; i >= Math.max(0, at - 25) && tokens[i]?.sentence === sentence; i--) {
    const word = tokens[i]?.word ?? ''
    if (AHEAD.has(word) || (at - i < 4 && BEGINS.has(word)) || isPurpose(tokens, i)) return 'coming'
  }
  return 'nearest'
}

const PURPOSES = new Set(
  'meet hold attend discuss convene host open begin start gather visit address join chair send take be'.split(
    ' ',
  ),
)
/** Deeds that are done, whatever they were for: "gathered to discuss on Tuesday". */
const DONE = new Set(
  'gathered met convened arrived assembled came opened began travelled failed continued'.split(' '),
)

/** "agreed to meet on Saturday", "ministers to hold talks on Monday": what is to come. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'to' || !PURPOSES.has(tokens[at + 1]?.word ?? '')) return false
  const sentence = tokens[at + 1]?.sentence
  for (let i = at - 1; i >= at - 6 && tokens[i]?.sentence === sentence; i--) {
    // "arrived Wednesday to attend": what is done has its day already.
    if (weekdayAt(tokens[i]) !== undefined) return true
    if (DONE.has(tokens[i]?.word ?? '')) return false
  }
  return true
}

const BEFORE_MONTH = new Set(['in', 'last', 'next', 'this', 'early', 'late', 'mid'])
const BEFORE_PLAIN_MONTH = new Set(['of', 'since', 'by', 'until', 'for', '-', 'during'])

function bareMonth(tokens: readonly Token[], at: number): ReadDate | undefined {
  const token = tokens[at]
  const month = monthAt(token)
  const before = tokens[at - 1]?.word ?? ''
  if (month === undefined || token === undefined) return undefined
  if (isPartOf(tokens, at)) return { value: { kind: 'date', from: { month }, about: false }, next: at + 1 }
  if (!BEFORE_MONTH.has(before) && (isShakyMonth(token) || !BEFORE_PLAIN_MONTH.has(before))) return undefined
  return { value: { kind: 'date', from: { month }, about: false }, next: at + 1 }
}

const PARTS = new Set(['beginning', 'start', 'end', 'middle', 'half', 'month', 'week', 'days'])

/** "at the beginning of May" */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'of' && PARTS.has(tokens[at - 2]?.word ?? '')
}

const BEFORE_YEAR = new Set([
  'in',
  'of',
  'since',
  'by',
  'during',
  'until',
  'early',
  'late',
  'year',
  'from',
  'to',
  'for',
  '(',
])

function bareYear(tokens: readonly Token[], at: number): ReadDate | undefined {
  const token = tokens[at]
  if (token === undefined || !isYear(token) || !BEFORE_YEAR.has(tokens[at - 1]?.word ?? '')) return undefined
  return { value: { kind: 'date', from: { year: token.value }, about: false }, next: at + 1 }
}

const OFFSETS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening'])
const COMING = new Set(['next', 'coming', 'following'])

function relative(tokens: readonly Token[], at: number): ReadDate | undefined {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  const days = OFFSETS.get(word)
  if (days !== undefined) return { value: { kind: 'offset', days }, next: at + 1 }
  if (word === 'this' && DAY_PARTS.has(next)) return { value: { kind: 'offset', days: 0 }, next: at + 2 }
  if (word === 'last' && next === 'night') return { value: { kind: 'offset', days: -1 }, next: at + 2 }
  if (next === ':' && has(tokens[at + 1], GLUED)) return clock(tokens, at)
  if (word === 'the' && COMING.has(next)) return length(tokens, at + 2, true)
  return COMING.has(word) ? length(tokens, at + 1, true) : length(tokens, at, false)
}

function clock(tokens: readonly Token[], at: number): ReadDate | undefined {
  const minutes = tokens[at + 2]
  if (!has(minutes, GLUED) || minutes === undefined || minutes.end - minutes.start !== 2) return undefined
  const hours = tokens[at]?.value ?? -1
  return hours >= 0 && hours < 25 && minutes.value < 60
    ? { value: { kind: 'clock' }, next: at + 3 }
    : undefined
}

/** "two-day", "three days": no meeting known lasts longer than three weeks. */
function length(tokens: readonly Token[], at: number, ahead: boolean): ReadDate | undefined {
  const number = cardinalAt(tokens, at)
  if (!number || number.value < 1 || number.value > 21) return undefined
  const unit = tokens[number.next]?.word === '-' ? number.next + 1 : number.next
  const word = tokens[unit]?.word
  if (word !== 'day' && word !== 'days') return undefined
  return { value: { kind: 'length', days: number.value, ahead }, next: unit + 1 }
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
