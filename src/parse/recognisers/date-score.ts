import { fromDay } from '../../model/day.ts'
import type { Reason } from '../finding.ts'
import { spanOf } from '../reading.ts'
import { ALL_CAPS, CAPITAL, LINE_START, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { isYear } from './date-words.ts'
import { firstDayOf, hasYear, resolveDate } from './date-value.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import type { OwnDay } from './own-day.ts'
import { isSaid, isSaidAt } from './said-at.ts'
import { ATTENDED, CLOSED, FOUNDED, FUTURE, HELD, OPENED, signOf } from './sentence-signs.ts'

const W = WEIGHTS.date
const DATE_LABELS = new Set(['date', 'dates', 'when'])
const BACKGROUND = new Set([
  'since',
  'by',
  'until',
  'before',
  'after',
  'adopted',
  'signed',
  'dated',
  'founded',
  'established',
  'born',
  'till',
  'revised',
  'updated',
])

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
  if (own === undefined || !(led || placed) || value.kind !== 'date' || hasYear(value)) return false
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
  add('firstPlan', W.background, isFirstPlan(focus, date))
  add('ofAnother', W.background, isOfAnother(focus, date))
  add('closing', W.closing, closing)
  add('background', W.background, !closing && isBackground(focus, date))
  add('began', W.began, bound && isBeginning(focus, date))
  add('saidOn', W.saidOn, isSaidOn(focus, date))
}

const ENDS = new Set([
  'ends',
  'end',
  'ended',
  'concludes',
  'conclude',
  'concluded',
  'closes',
  'close',
  'until',
  'till',
  'through',
  'continue',
  'continues',
  'lasts',
  'last',
])
const BEGINS = new Set(['opens', 'open', 'opened', 'begins', 'began', 'starts', 'started', 'from'])

/** "which ends on June 10": the last day, told apart from the first. */
export function isClosing({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  for (let i = first - 1; i >= first - CLOSING_REACH; i--) {
    const word = tokens[i]?.word ?? ''
    if (tokens[i]?.sentence !== tokens[first]?.sentence || BEGINS.has(word)) return false
    if (REVISED.has(word)) return false
    if (ENDS.has(word)) return true
  }
  return false
}

const REVISED = new Set(['revised', 'updated', 'modified'])
const CLOSING_REACH = 5
const BEGAN = new Set(['began', 'begins', 'begin', 'starts', 'started', 'opens', 'opening', 'starting'])

/** "which began on Monday", "starting on 5 June": the first day in so many words. */
function isBeginning({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  const on = tokens[first - 1]?.word === 'on' || tokens[first - 1]?.word === ',' ? first - 2 : first - 1
  return BEGAN.has(tokens[on]?.word ?? '')
}

const FIRST_PLANS = new Set(['originally', 'initially', 'previously', 'instead'])

/** "originally planned for 23 to 27 November": days that were given up. */
function isFirstPlan({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  for (let i = first - 1; i >= first - 6 && tokens[i]?.sentence === tokens[first]?.sentence; i--)
    if (FIRST_PLANS.has(tokens[i]?.word ?? '')) return true
  return false
}

const PLANNED = new Set(['held', 'scheduled', 'due', 'slated', 'planned', 'set'])
const BEFORE_PLANNED = new Set(['be', 'to', 'is', 'are', 'was', 'were', 'being', 'which', 'that', ','])
const PLANNED_REACH = 6
const GOVERNING = 6
const FAR = 20

/** "ahead of the General Assembly, to be held from 19 to 21 June": days of the meeting named right before these words. */
function isOfAnother({ stage, mentions, others }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  let at = first - 1
  while (at >= first - PLANNED_REACH && !PLANNED.has(tokens[at]?.word ?? '')) at--
  if (tokens[at]?.sentence !== tokens[first]?.sentence || at < first - PLANNED_REACH) return false
  while (BEFORE_PLANNED.has(tokens[at - 1]?.word ?? '')) at--
  const within =
    (reach: number) =>
    ({ last }: { readonly last: number }) =>
      last <= at && last >= at - reach
  if (mentions.some(within(GOVERNING))) return false
  if (others.some(({ phrases }) => phrases.some(within(GOVERNING)))) return true
  return tokens[at]?.word === 'to' && !mentions.some(within(FAR))
}

const NEAR = 10

function distance({ mentions, stage }: EventFocus, date: DateMention): number {
  const { tokens } = stage.marks.reading
  const sentence = tokens[date.first]?.sentence
  let least = Infinity
  for (const { first, last } of mentions)
    if (tokens[first]?.sentence === sentence)
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

function isBackground({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  const before = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? '', tokens[first - 3]?.word ?? '']
  if (BACKGROUND.has(before[0] ?? '') || (before[0] === 'on' && BACKGROUND.has(before[1] ?? ''))) return true
  return before[0] === 'of' && !before.includes('meeting') ? false : (signOf(before[1] ?? '') & FOUNDED) !== 0
}

/** "the organisers announced on 25 October": the day on which somebody spoke, told from the day he spoke of. */
function isSaidOn({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  if (!isSaidAt(tokens, first)) return false
  const plain = tokens[first - 1]?.word === 'on' && isSaid(tokens[first - 2])
  return plain || ((stage.signs[tokens[first]?.sentence ?? 0] ?? 0) & FUTURE) !== 0
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

/** The year in the meeting's name or right behind it: "the Lake Forum 2017". */
export function yearOfName({ stage, main }: EventFocus): number | undefined {
  const { first, last } = main.title
  return stage.marks.reading.tokens.slice(first, last + 1).find(isYear)?.value
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
  add('vague', W.vague, whole !== undefined && whole.month === undefined)
  const year = own === undefined ? undefined : fromDay(own.day).year
  const far =
    whole?.year !== undefined && year !== undefined && (whole.year < year - 1 || whole.year > year + 2)
  add('farYear', W.farYear, far)
}
