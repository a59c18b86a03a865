import { type Day, addDays } from '../../model/day.ts'
import { type Edtf, edtfDay, isEdtf, parseEdtf } from '../../model/edtf.ts'
import type { Finding } from '../finding.ts'
import { type Reading, quote, spanOf } from '../reading.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import { CLOSED, OPENED } from './sentence-signs.ts'
import { SENTENCE_START, has } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { type Weighed, isOnlyOwn, signsAt } from './weighed-date.ts'

/** Opening and closing day, where the text tells them apart. */
export interface OpenedAndClosed {
  readonly opened: Finding<Edtf> | undefined
  readonly closed: Finding<Edtf> | undefined
}

/** "a two-day conference opened today": the end follows by counting. */
export function withLength(focus: EventFocus, date: Finding<Edtf>, best: Weighed): Finding<Edtf> {
  const bounds = parseEdtf(date.value)
  const length = focus.stage.marks.dates.find(
    ({ value, first, last }) =>
      value.kind === 'length' && !value.ahead && value.days > 1 && isNamedHere(focus, first, last),
  )
  if (!bounds || bounds.first !== bounds.last || length?.value.kind !== 'length' || best.value.length !== 10)
    return date
  // "They are taking part in a two-day conference": the day of the text may be either of them.
  if (isOnlyOwn(best)) return date
  const { reading } = focus.stage.marks
  const span = spanOf(reading, length.first, length.last)
  const closing = closes(focus, best.date) || isAtEndOf(focus, length, best.date)
  const [from, to] = closing
    ? [addDays(bounds.first, 1 - length.value.days), bounds.first]
    : [bounds.first, addDays(bounds.first, length.value.days - 1)]
  const value = `${edtfDay(from)}/${edtfDay(to)}`
  if (!isEdtf(value)) return date
  const why = `${date.why.slice(0, -1)}; ${quote(reading, span)} gives its length.`
  return { ...date, value, spans: [...date.spans, span], why, status: 'worked-out' }
}

const NOT_MEETINGS = wordSet('delay visit trip tour break strike stay stopover')

function isNamedHere({ stage, named, mentions }: EventFocus, at: number, last: number): boolean {
  const { tokens } = stage.marks.reading
  if (tokens.slice(last, last + 3).some(({ word }) => NOT_MEETINGS.has(word))) return false
  const sentence = tokens[at]?.sentence ?? 0
  // "The two-day meeting will set the agenda of the ministers'."
  if (named.has(sentence - 1) && tokens[at - 1]?.sentence === sentence && has(tokens[at - 1], SENTENCE_START))
    return true
  return mentions.some(({ first }) => tokens[first]?.sentence === sentence && Math.abs(first - at) < 12)
}

const AT_END = new Set([
  'end',
  'close',
  'conclusion',
  'ending',
  'concluding',
  'ended',
  'closing',
  'concluded',
])

/** "at the end of a two-day meeting" */
function isAtEndOf(focus: EventFocus, { first }: DateMention, day: DateMention): boolean {
  const { tokens } = focus.stage.marks.reading
  if ((signsAt(focus, day) & OPENED) !== 0) return false
  return tokens.slice(Math.max(first - 4, 0), first).some(({ word }) => AT_END.has(word))
}

/** The sentence of the date tells of an end, and of no beginning. */
export function closes(focus: EventFocus, date: DateMention): boolean {
  const signs = signsAt(focus, date)
  return (signs & CLOSED) !== 0 && (signs & OPENED) === 0
}

/** Opening and closing where the text tells them apart, and the doubtful end of "the next two days". */
export function openingAndClosing(focus: EventFocus, date: Finding<Edtf>, best: Weighed): OpenedAndClosed {
  const bounds = parseEdtf(date.value)
  const oneDay = bounds !== undefined && bounds.first === bounds.last && date.value.length === 10
  if (!oneDay) return { opened: undefined, closed: undefined }
  const closed = doubtfulEnd(focus, bounds.first)
  const signs = signsAt(focus, best.date)
  const saysOpened = (signs & OPENED) !== 0 || closed !== undefined
  if (closes(focus, best.date)) return { opened: undefined, closed: date }
  return { opened: saysOpened ? date : undefined, closed }
}

const BEFORE_A_LENGTH: ReadonlySet<string> = new Set(['in', 'over', 'during', 'for', 'within'])

/** The length's own preposition is part of what raises the doubt: "in the next two days". */
function withPreposition({ tokens }: Reading, first: number): number {
  return BEFORE_A_LENGTH.has(tokens[first - 1]?.word ?? '') ? first - 1 : first
}

function doubtfulEnd(focus: EventFocus, first: Day): Finding<Edtf> | undefined {
  const { reading, dates } = focus.stage.marks
  const length = dates.find(
    ({ value, first: at }) =>
      value.kind === 'length' && value.ahead && !focus.aside.has(reading.tokens[at]?.sentence ?? -1),
  )
  if (length?.value.kind !== 'length') return undefined
  const { days } = length.value
  const value = `[${edtfDay(addDays(first, days - 1))},${edtfDay(addDays(first, days))}]`
  if (!isEdtf(value) || days < 2) return undefined
  const span = spanOf(reading, withPreposition(reading, length.first), length.last)
  const why = `${quote(reading, span)} can be counted from the opening day or from the day after it.`
  return { value, spans: [span], why, status: 'unclear', weight: 1, reasons: [] }
}
