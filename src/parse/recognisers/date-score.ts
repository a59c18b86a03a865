import { fromDay } from '../../model/day.ts'
import type { Reason } from '../finding.ts'
import { spanOf } from '../reading.ts'
import { beginningIn } from '../token-ranges.ts'
import { ALL_CAPS, CAPITAL, LINE_START, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { isBackground, isBeginning, isClosing, isOfElse, isSaidOn } from './date-context.ts'
import { isYear } from './date-words.ts'
import { firstDayOf, resolveDate } from './date-value.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import type { OwnDay } from './own-day.ts'
import { ATTENDED, CLOSED, HELD, OPENED, signOf } from './sentence-signs.ts'

const W = WEIGHTS.date
const DATE_LABELS = new Set(['date', 'dates', 'when'])
/** All that speaks for and against a date as the day of the main event. */
export function weighDate(focus: EventFocus, own: OwnDay | undefined, date: DateMention): readonly Reason[] {
  const { reading } = focus.stage.marks
  const span = spanOf(reading, date.first, date.last)
  const reasons: Reason[] = []
  const add = (rule: string, weight: number, applies: boolean): void => {
    if (applies) reasons.push({ rule, weight, span })
  }
  const isOwn = own?.spans[0]?.start === span.start || isDatelineDay(focus, own, date)
  if (isOwn) add('ownDay', W.ownDay, true)
  else addBinding(focus, date, add)
  addLine(focus, date, isOwn, add)
  addShape(own, date, add)
  addNameYear(focus, date, add)
  return reasons
}

/** The document's own day once more in its dateline: "Srinagar, Sep 23: …". */
function isDatelineDay(
  { stage }: EventFocus,
  own: OwnDay | undefined,
  { first, last, value }: DateMention,
): boolean {
  const { tokens } = stage.marks.reading
  const led = tokens[first]?.line === stage.dateline && first - stage.datelineFirst <= DATELINE
  const placed = tokens[first - 1]?.word === ',' && has(tokens[first - 2], CAPITAL)
  if (own === undefined || !(led || placed) || value.kind !== 'date') return false
  const agency = has(tokens[last + 1], ALL_CAPS) ? tokens[last + 2] : undefined
  const closed = CLOSING.has(tokens[last]?.word ?? '') || CLOSING.has(agency?.word ?? '')
  const days = own.day - (firstDayOf(resolveDate(value, own.day)) ?? 0)
  return closed && days >= 0 && days <= 2
}

const DATELINE = 7
const CLOSING = new Set([':', '-', '('])

type Add = (rule: string, weight: number, applies: boolean) => void

function addBinding(focus: EventFocus, date: DateMention, add: Add): void {
  const { reading } = focus.stage.marks
  const sentence = reading.tokens[date.first]?.sentence ?? -1
  const named = focus.named.has(sentence)
  add('inTitleSentence', W.inTitleSentence, named)
  add('inEventSentence', W.inEventSentence, !named && focus.pointed.has(sentence))
  const bound = named || focus.pointed.has(sentence)
  add('held', W.held, bound && (signsNear(focus, date) & (HELD | OPENED | CLOSED | ATTENDED)) !== 0)
  add('near', W.near, bound && distance(focus, date) <= NEAR)
  add('aside', W.background, focus.aside.has(sentence))
  const closing = bound && isClosing(focus, date)
  add('ofElse', W.ofElse, isOfElse(focus, date))
  add('closing', W.closing, closing)
  add('background', W.background, !closing && isBackground(focus, date))
  add('began', W.began, bound && isBeginning(focus, date))
  add('saidOn', W.saidOn, isSaidOn(focus, date))
}

const NEAR = 10

function distance({ mentions, stage }: EventFocus, date: DateMention): number {
  const { tokens, sentences } = stage.marks.reading
  const sentence = sentences[tokens[date.first]?.sentence ?? -1]
  let least = Infinity
  for (const { first, last } of beginningIn(mentions, sentence?.first ?? 0, sentence?.last ?? 0))
    least = Math.min(least, Math.max(first - date.last, date.first - last, 0))
  return least
}

function signsNear({ stage }: EventFocus, { first, last }: DateMention): number {
  const { tokens } = stage.marks.reading
  const sentence = tokens[first]?.sentence
  let signs = 0
  for (let i = first - 16; i < last + 12; i++)
    if (tokens[i]?.sentence === sentence) signs |= signOf(tokens[i]?.word ?? '')
  return signs
}

/** A label before it, the line it fills, the page it belongs to. */
function addLine(focus: EventFocus, { first, value }: DateMention, isOwn: boolean, add: Add): void {
  const { reading } = focus.stage.marks
  const { tokens } = reading
  const line = tokens[first]?.line ?? -1
  const furniture = focus.stage.furniture.has(line)
  add('furniture', W.furniture, furniture)
  if (furniture) return
  const label = [1, 2, 3].find(i => tokens[first - i]?.word === ':' && tokens[first - i]?.line === line)
  // "Date: …" that dates the page does not date the meeting.
  add(
    'label',
    W.label,
    !isOwn && label !== undefined && DATE_LABELS.has(tokens[first - label - 1]?.word ?? ''),
  )
  const alone = has(tokens[first], LINE_START) && value.kind !== 'offset'
  const { heading, lead } = focus.stage.headings
  const under = heading !== undefined && lead !== undefined && line > heading.index && line < lead.index
  const range = alone && under && value.kind === 'range'
  add('placeLine', W.placeLine, alone && (focus.stage.placeLines.has(line) || range))
  add('rangeLine', W.rangeLine, range)
  add('label', W.label, !isOwn && label === undefined && focus.stage.labels.get(line)?.date === true)
}

/** "Living Data 2025": a year in the meeting's own name speaks for days of that year. */
function addNameYear(focus: EventFocus, { value }: DateMention, add: Add): void {
  const year = value.kind === 'range' ? value.to.year : value.kind === 'date' ? value.from.year : undefined
  add('nameYear', W.nameYear, year !== undefined && year === yearOfName(focus))
}

/** The year in the meeting's name or right behind it: "the Lake Forum 2017"; in the heading with its town between. */
export function yearOfName({ stage, main }: EventFocus): number | undefined {
  const { first, last } = main.title
  const { tokens } = stage.marks.reading
  const line = tokens[first]?.line
  const reach = line === stage.headings.heading?.index ? 3 : 1
  return tokens.slice(first, last + reach).find(token => isYear(token) && token.line === line)?.value
}

function addShape(own: OwnDay | undefined, { value }: DateMention, add: Add): void {
  const whole =
    value.kind === 'range' || value.kind === 'choice'
      ? value.to
      : value.kind === 'date'
        ? value.from
        : undefined
  add('range', W.range, value.kind === 'range')
  add('withYear', W.withYear, whole?.year !== undefined && whole.day !== undefined)
  add('vague', W.vague, whole !== undefined && whole.day === undefined)
  add('bareYear', W.bareYear, whole !== undefined && whole.month === undefined)
  const year = own === undefined ? undefined : fromDay(own.day).year
  const far =
    whole?.year !== undefined && year !== undefined && (whole.year < year - 1 || whole.year > year + 2)
  add('farYear', W.farYear, far)
}
