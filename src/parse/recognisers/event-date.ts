import { addDays, fromDay, toDay, weekday, type Day } from '../../model/day.ts'
import { edtfDay, isEdtf, parseEdtf, type Edtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import { besideRivals, type Finding, type Reason } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import { hasYear, resolveDate } from './date-value.ts'
import { isYear } from './date-words.ts'
import type { DateMention } from './dates.ts'
import { dateWhy } from './date-why.ts'
import { weighDate } from './date-score.ts'
import type { EventFocus } from './event-focus.ts'
import { headDay, weighAgainstHead } from './event-head-day.ts'
import type { OwnDay } from './own-day.ts'
import { CLOSED, FUTURE, OPENED } from './sentence-signs.ts'

/** When the event was, as far as the text tells days apart. */
export interface EventDates {
  readonly date: Finding<Edtf> | undefined
  readonly opened: Finding<Edtf> | undefined
  readonly closed: Finding<Edtf> | undefined
  /** All readings, heaviest first, for disagreements and for joining. */
  readonly rivals: readonly Finding<Edtf>[]
}

interface Weighed {
  readonly date: DateMention
  readonly value: Edtf
  readonly reasons: readonly Reason[]
  readonly weight: number
}

/**
 * Binds dates to the main event. A day counts by the sentence it stands in, its distance to the event's
 * name, its label; days of other meetings, of treaties and of the page count against. Equal days support
 * each other.
 */
export function findEventDates(focus: EventFocus, own: OwnDay | undefined): EventDates {
  const head = headDay(focus, own)
  const weighed = focus.stage.marks.dates
    .flatMap(date => weigh(focus, own, head, date) ?? [])
    .toSorted((a, b) => b.weight - a.weight)
  const best = preferRange(weighed)
  const rivals = weighed
    .filter(one => one.weight >= WEIGHTS.date.threshold)
    .map(one => toFinding(focus, own, one, weighed))
  if (!best || best.weight < WEIGHTS.date.threshold)
    return { date: undefined, opened: undefined, closed: undefined, rivals }
  if (isOnlyOwn(best) && isAtAnotherTime(focus))
    return { date: undefined, opened: undefined, closed: undefined, rivals: [] }
  const first = toFinding(focus, own, best, weighed)
  const last = weighed.find(one => isLastDay(one, best) || isClosedNow(focus, one, best))
  if (last) return { ...throughTo(first, toFinding(focus, own, last, [])), rivals }
  const date = besideRivals(withLength(focus, first, best), rivals, touch)
  return { date, ...openingAndClosing(focus, first, best), rivals }
}

const OWN_RULES = new Set(['ownDay', 'withYear', 'nameYear'])

/** Nothing but being the document's own day speaks for it. */
function isOnlyOwn({ reasons }: Weighed): boolean {
  return reasons.some(({ rule }) => rule === 'ownDay') && reasons.every(({ rule }) => OWN_RULES.has(rule))
}

/** The first sentences speak of a meeting to come, or of a "recent" one: the day of the text is not its day. */
function isAtAnotherTime({ stage, named, pointed, main }: EventFocus): boolean {
  if (main.phrases.some(({ before }) => before === 'recent')) return true
  const lead = (sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0) + 2
  return [...named, ...pointed].some(
    sentence => sentence <= lead && ((stage.signs[sentence] ?? 0) & FUTURE) !== 0,
  )
}

/** Readings of one and the same days, at whatever precision. */
function touch(a: Edtf, b: Edtf): boolean {
  const [one, other] = [parseEdtf(a), parseEdtf(b)]
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last
}

/** A later day of which the text says that the event ends on it. */
function isLastDay(one: Weighed, best: Weighed): boolean {
  const closing = one !== best && one.reasons.some(({ rule }) => rule === 'closing')
  const oneDay = best.value.length === 10 && one.value.length === 10
  return closing && oneDay && one.value > best.value
}

/** "which began on 23 May", in a text that says today that the meeting has concluded. */
function isClosedNow(focus: EventFocus, one: Weighed, best: Weighed): boolean {
  const { tokens } = focus.stage.marks.reading
  const { first } = best.date
  const began = tokens.slice(Math.max(first - 3, 0), first).some(({ word }) => BEGAN.has(word))
  const today = one.date.value.kind === 'offset' && one.value > best.value && one.value.length === 10
  return (
    began &&
    today &&
    best.value.length === 10 &&
    one.weight >= WEIGHTS.date.inEventSentence &&
    closes(focus, one.date)
  )
}

const BEGAN = new Set(['began', 'opened', 'started', 'begun'])

function throughTo(opened: Finding<Edtf>, closed: Finding<Edtf>): Omit<EventDates, 'rivals'> {
  const value = `${opened.value}/${closed.value}`
  const date = isEdtf(value)
    ? {
        ...opened,
        value,
        spans: [...opened.spans, closed.spans[0]] as const,
        why: `${opened.why.slice(0, -1)}; ${closed.why}`,
      }
    : opened
  return { date, opened, closed }
}

function weigh(
  focus: EventFocus,
  own: OwnDay | undefined,
  head: DateMention | undefined,
  date: DateMention,
): Weighed | undefined {
  const value = resolveDate(date.value, anchorOf(focus, own, date))
  if (value === undefined) return undefined
  const bound = weighDate(focus, own, date)
  const near = bound.some(({ rule }) => rule === 'near')
  const far = own !== undefined && (parseEdtf(value)?.first ?? 0) > own.day + FARTHEST_AHEAD
  const ahead: readonly Reason[] = far ? [{ rule: 'farAhead', weight: WEIGHTS.date.farAhead }] : []
  const beside = own && head ? weighAgainstHead(focus, own, head, { date, value, near }) : []
  const reasons = [...bound, ...beside, ...ahead]
  return { date, value, reasons, weight: reasons.reduce((sum, reason) => sum + reason.weight, 0) }
}

/** Half a year less a month: a day without year that is to come lies in the year ahead, and not in the one behind. */
const AHEAD = 150

/**
 * The day from which a date is reckoned: the document's own; for a day without year the middle of the year that the
 * meeting's name gives, or some months ahead where its sentence speaks of what is to come.
 */
function anchorOf(focus: EventFocus, own: OwnDay | undefined, date: DateMention): Day | undefined {
  const { kind } = date.value
  if (own === undefined) return yearGiver(focus, date)
  if ((kind !== 'date' && kind !== 'range') || hasYear(date.value)) return own.day
  const { stage, main } = focus
  const year = stage.marks.reading.tokens.slice(main.title.first, main.title.last).find(isYear)?.value
  if (year !== undefined && Math.abs(year - fromDay(own.day).year) <= 1) return toDay(year, 7, 1)
  return (signsAt(focus, date) & FUTURE) === 0 ? own.day : addDays(own.day, AHEAD)
}

// Nobody announces a meeting for days that are more than about a year off.
const FARTHEST_AHEAD = 400

/** Where the document has no day of its own, a day without year takes the year of the first whole date before it. */
function yearGiver({ stage }: EventFocus, { value, first }: DateMention): Day | undefined {
  if (value.kind !== 'date' && value.kind !== 'range') return undefined
  const whole = stage.marks.dates.find(
    other =>
      other.value.kind === 'date' &&
      other.value.from.year !== undefined &&
      other.value.from.day !== undefined,
  )
  const day = whole && whole.first < first ? resolveDate(whole.value, undefined) : undefined
  return day === undefined ? undefined : parseEdtf(day)?.first
}

/** A range that holds the best day tells more than the day, where it is bound nearly as well. */
function preferRange(weighed: readonly Weighed[]): Weighed | undefined {
  const best = weighed[0]
  const bounds = best && parseEdtf(best.value)
  if (!best || !bounds || bounds.first !== bounds.last) return best
  return (
    weighed.find(other => {
      const wider = parseEdtf(other.value)
      const holds =
        wider && wider.last > wider.first && wider.first <= bounds.first && bounds.last <= wider.last
      return holds && other.date.value.kind === 'range' && other.weight >= best.weight - 16
    }) ?? best
  )
}

function toFinding(
  focus: EventFocus,
  own: OwnDay | undefined,
  one: Weighed,
  all: readonly Weighed[],
): Finding<Edtf> {
  const { reading } = focus.stage.marks
  const span = spanOf(reading, one.date.first, one.date.last)
  const agreeing = all.filter(other => other !== one && other.value === one.value && other.weight > 0)
  const reckoned =
    one.date.value.kind === 'offset' || one.date.value.kind === 'weekday'
      ? (own?.spans.slice(0, 1) ?? [])
      : []
  const spans = [
    span,
    ...reckoned,
    ...agreeing.map(({ date }) => spanOf(reading, date.first, date.last)).slice(0, 3),
  ]
  return {
    value: one.value,
    spans: [span, ...uniqueSpans(spans.slice(1), span)],
    why: dateWhy(
      focus,
      one.date,
      one.reasons,
      reckoned[0],
      agreeing.map(({ date }) => date),
    ),
    status: standing(one.date),
    weight: one.weight,
    reasons: one.reasons,
  }
}

/** "today" is stated by the text's own date; "yesterday" and "Tuesday" are reckoned from it. */
function standing({ unsure, value }: DateMention): Finding<Edtf>['status'] {
  if (unsure || value.kind === 'choice' || hasWrongWeekday(value)) return 'unclear'
  return value.kind === 'weekday' || (value.kind === 'offset' && value.days !== 0) ? 'worked-out' : 'stated'
}

/** "Tuesday, 4 October 2017" was no Tuesday: one of the two is wrong. */
function hasWrongWeekday(value: DateMention['value']): boolean {
  if (value.kind !== 'date' || value.weekday === undefined) return false
  const { year, month, day } = value.from
  return (
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    weekday(toDay(year, month, day)) !== value.weekday
  )
}

function uniqueSpans(spans: readonly Span[], main: Span): Span[] {
  return spans.filter(
    (span, i) => span.start !== main.start && spans.findIndex(other => other.start === span.start) === i,
  )
}

/** "a two-day conference opened today": the end follows by counting. */
function withLength(focus: EventFocus, date: Finding<Edtf>, best: Weighed): Finding<Edtf> {
  const bounds = parseEdtf(date.value)
  const length = focus.stage.marks.dates.find(
    ({ value, first }) =>
      value.kind === 'length' && !value.ahead && value.days > 1 && isNamedHere(focus, first),
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

function isNamedHere({ stage, mentions }: EventFocus, at: number): boolean {
  const sentence = stage.marks.reading.tokens[at]?.sentence
  return mentions.some(
    mention =>
      stage.marks.reading.tokens[mention.first]?.sentence === sentence && Math.abs(mention.first - at) < 12,
  )
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

function signsAt({ stage }: EventFocus, date: DateMention): number {
  return stage.signs[stage.marks.reading.tokens[date.first]?.sentence ?? 0] ?? 0
}

function closes(focus: EventFocus, date: DateMention): boolean {
  const signs = signsAt(focus, date)
  return (signs & CLOSED) !== 0 && (signs & OPENED) === 0
}

/** Opening and closing where the text tells them apart, and the doubtful end of "the next two days". */
function openingAndClosing(
  focus: EventFocus,
  date: Finding<Edtf>,
  best: Weighed,
): Pick<EventDates, 'opened' | 'closed'> {
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
