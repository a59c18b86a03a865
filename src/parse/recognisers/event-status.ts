import { parseEdtf, type Edtf } from '../../model/edtf.ts'
import type { EventStatus } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { spanOf } from '../reading.ts'
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
import { finding, signBeside, signIn, weightySentences, wordWith } from './status-words.ts'
import { toCome } from './to-come.ts'

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
    const cancelled = wordWith(focus, sentence, CANCELLED) ?? notHeld(focus, sentence)
    if (cancelled) return finding(focus, 'cancelled', cancelled, 'says that the meeting will not be held')
  }
  return undefined
}

/** "the meetings will not be held in Lakeside" */
function notHeld({ stage }: EventFocus, sentence: number): Span | undefined {
  const { reading } = stage.marks
  const { first = 0, last = 0 } = reading.sentences[sentence] ?? {}
  for (let i = first + 1; i < last; i++)
    if (reading.tokens[i]?.word === 'not' && signOf(reading.tokens[i - 1]?.word ?? '') === FUTURE)
      if (['held', 'place'].includes(reading.tokens[i + 2]?.word ?? '')) return spanOf(reading, i - 1, i + 3)
  return undefined
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

/** The days that a postponed or announced event was first given. */
export function announcedDates(status: Finding<EventStatus>, dates: EventDates): Finding<Edtf> | undefined {
  return status.value === 'postponed' || status.value === 'cancelled' ? dates.date : undefined
}
