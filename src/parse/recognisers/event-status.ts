import { parseEdtf, type Edtf } from '../../model/edtf.ts'
import type { EventStatus } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import { quote, spanOf } from '../reading.ts'
import type { EventDates } from './event-date.ts'
import type { EventFocus } from './event-focus.ts'
import type { OwnDay } from './own-day.ts'
import {
  ATTENDED,
  CANCELLED,
  CLOSED,
  FUTURE,
  HELD,
  OPENED,
  PAST,
  POSTPONED,
  UNDER_WAY,
  signOf,
} from './sentence-signs.ts'

/**
 * Whether the event was held, goes on, is to come, or was put off: by the verbs of the sentences that name
 * it, and by its day against the document's own.
 */
export function findStatus(
  focus: EventFocus,
  dates: EventDates,
  own: OwnDay | undefined,
): Finding<EventStatus> {
  return putOff(focus) ?? running(focus, dates, own) ?? toCome(focus, dates, own) ?? held(focus)
}

function putOff(focus: EventFocus): Finding<EventStatus> | undefined {
  for (const sentence of weightySentences(focus)) {
    const postponed = wordWith(focus, sentence, POSTPONED)
    if (postponed) return finding(focus, 'postponed', postponed, 'says that the meeting was put off')
    const cancelled = wordWith(focus, sentence, CANCELLED)
    if (cancelled) return finding(focus, 'cancelled', cancelled, 'says that the meeting will not be held')
  }
  return undefined
}

/** The heading and the first sentences that name the event: a delay mentioned further down is another matter. */
function weightySentences({ stage, named, pointed }: EventFocus): readonly number[] {
  const heading = sentenceOf(stage.marks.reading, stage.headings.heading)
  const lead = sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0
  const about = [...named, ...pointed].filter(sentence => sentence <= lead + 2)
  return [...new Set([...(heading === undefined ? [] : [heading]), ...about])].toSorted((a, b) => a - b)
}

function running(
  focus: EventFocus,
  dates: EventDates,
  own: OwnDay | undefined,
): Finding<EventStatus> | undefined {
  const days = dates.date && parseEdtf(dates.date.value)
  const end = (dates.closed && parseEdtf(dates.closed.value)?.last) ?? days?.last
  if (!days || own === undefined || end === undefined || own.day < days.first || own.day > end)
    return undefined
  if ((end <= own.day && isOver(focus)) || isReported(focus)) return undefined
  // A single day that the text never calls an opening is over when the text is written.
  const lasts = dates.opened !== undefined || dates.closed !== undefined
  const word = lasts ? signBeside(focus, FUTURE | UNDER_WAY) : undefined
  if (word)
    return finding(focus, 'ongoing', word, 'is said of the meeting on its own day, so that it still goes on')
  return end > own.day
    ? finding(focus, 'ongoing', own.spans[0] ?? { start: 0, end: 0 }, 'lies within the days of the meeting')
    : undefined
}

function isOver(focus: EventFocus): boolean {
  return signIn(focus, CLOSED) !== undefined && signIn(focus, FUTURE) === undefined
}

const REPORTS = new Set(['held', 'chaired', 'met', 'hosted', 'convened', 'had'])
const NOT_YET = new Set(['be', 'being', 'is', 'are'])

/** "The Minister held a meeting with …" in heading or lead: whatever days the text gives, it is over. */
function isReported(focus: EventFocus): boolean {
  const { reading } = focus.stage.marks
  const weighty = weightySentences(focus)
  return focus.main.phrases.some(({ first, head }) => {
    const sentence = reading.tokens[head]?.sentence ?? -1
    if (!weighty.includes(sentence)) return false
    if (reading.tokens[head]?.word === 'met') return true
    for (let i = first - 1; i >= first - BEFORE && reading.tokens[i]?.sentence === sentence; i--)
      if (REPORTS.has(reading.tokens[i]?.word ?? '')) return !NOT_YET.has(reading.tokens[i - 1]?.word ?? '')
    return false
  })
}

const BEFORE = 3

function toCome(
  focus: EventFocus,
  dates: EventDates,
  own: OwnDay | undefined,
): Finding<EventStatus> | undefined {
  const days = dates.date && parseEdtf(dates.date.value)
  if (dates.date && days && own !== undefined && days.first > own.day)
    return finding(focus, 'announced', dates.date.spans[0], 'lies after the day of the text')
  const word = signIn(focus, FUTURE, true)
  const past =
    signIn(focus, OPENED | CLOSED | ATTENDED) !== undefined && signIn(focus, PAST | HELD) !== undefined
  const known = days !== undefined && own !== undefined
  if (known || past) return undefined
  if (word) return finding(focus, 'announced', word, 'speaks of the meeting as still to come')
  const call = callWord(focus)
  return (
    call &&
    finding(focus, 'announced', call, 'asks for papers or guests, so that the meeting is still to come')
  )
}

const CALLS = new Set([
  'call for',
  'save the',
  'abstract submission',
  'registration deadline',
  'abstracts due',
  'rsvp by',
  'invites papers',
  'early registration',
])

/** "Call for papers", "Save the date" in one of the first lines. */
function callWord({ stage }: EventFocus): Span | undefined {
  const { reading } = stage.marks
  for (let i = 0; i < Math.min(reading.tokens.length, FIRST_TOKENS); i++) {
    const pair = `${reading.tokens[i]?.word} ${reading.tokens[i + 1]?.word}`
    if (CALLS.has(pair)) return spanOf(reading, i, i + 2)
  }
  return undefined
}

const FIRST_TOKENS = 200

function held(focus: EventFocus): Finding<EventStatus> {
  const word = signIn(focus, HELD | OPENED | CLOSED) ?? signIn(focus, ATTENDED | PAST)
  const { first, last } = focus.main.title
  const span = word ?? spanOf(focus.stage.marks.reading, first, last)
  return finding(
    focus,
    'held',
    span,
    word ? 'reports the meeting as done' : 'is reported, and nothing says that it is still to come',
  )
}

const BESIDE = 7

/** A word with one of the signs a few tokens from where the event is named: "will address the forum". */
function signBeside({ stage, mentions }: EventFocus, signs: number): Span | undefined {
  const { reading } = stage.marks
  for (const { first, last } of mentions) {
    const sentence = reading.tokens[first]?.sentence
    for (let i = first - BESIDE; i < last + BESIDE; i++) {
      const token = reading.tokens[i]
      if (token?.sentence === sentence && (signOf(token?.word ?? '') & signs) !== 0)
        return spanOf(reading, i, i + 1)
    }
  }
  return undefined
}

/** The first word with one of the signs in a sentence that names or points at the event. */
function signIn(focus: EventFocus, signs: number, leadOnly = false): Span | undefined {
  const lead = sentenceOf(focus.stage.marks.reading, focus.stage.headings.lead) ?? 0
  for (const sentence of [...focus.named, ...focus.pointed]) {
    if (leadOnly && sentence > lead + 2) continue
    const word =
      ((focus.stage.signs[sentence] ?? 0) & signs) === 0 ? undefined : wordWith(focus, sentence, signs)
    if (word) return word
  }
  return undefined
}

function wordWith({ stage }: EventFocus, sentence: number, signs: number): Span | undefined {
  const { reading } = stage.marks
  const { first = 0, last = 0 } = reading.sentences[sentence] ?? {}
  for (let i = first; i < last; i++)
    if (
      (signOf(reading.tokens[i]?.word ?? '') & signs) !== 0 &&
      !stage.furniture.has(reading.tokens[i]?.line ?? -1)
    )
      return spanOf(reading, i, i + 1)
  return undefined
}

function finding(focus: EventFocus, value: EventStatus, span: Span, says: string): Finding<EventStatus> {
  const why = `${quote(focus.stage.marks.reading, span)} ${says}.`
  return { value, spans: [span], why, status: 'stated', weight: 1, reasons: [] }
}

/** The days that a postponed or announced event was first given. */
export function announcedDates(status: Finding<EventStatus>, dates: EventDates): Finding<Edtf> | undefined {
  return status.value === 'postponed' || status.value === 'cancelled' ? dates.date : undefined
}
