import { parseEdtf } from '../../model/edtf.ts'
import type { EventStatus } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import { spanOf } from '../reading.ts'
import { wordSet } from '../word-set.ts'
import type { EventDates } from './event-date.ts'
import type { EventFocus } from './event-focus.ts'
import type { OwnDay } from './own-day.ts'
import { ATTENDED, CLOSED, FUTURE, HELD, OPENED, PAST, signOf } from './sentence-signs.ts'
import { finding, weightySentences, wordWith } from './status-words.ts'

/** That the meeting is still to come: by its day, by verbs of the sentences that name it, or by a call for papers. */
export function toCome(
  focus: EventFocus,
  dates: EventDates,
  own: OwnDay | undefined,
): Finding<EventStatus> | undefined {
  const days = dates.date && parseEdtf(dates.date.value)
  if (dates.date && days && own !== undefined && days.first > own.day)
    return finding(focus, 'announced', dates.date.spans[0], 'lies after the day of the text')
  if (days !== undefined && own !== undefined) return undefined
  const word = futureWord(focus)
  if (word) return finding(focus, 'announced', word, 'speaks of the meeting as still to come')
  const call = callWord(focus)
  return (
    call &&
    finding(focus, 'announced', call, 'asks for papers or guests, so that the meeting is still to come')
  )
}

/**
 * "will attend", "Premier to open the forum": in the first sentence that says anything of how the meeting stands; the
 * heading speaks last.
 */
function futureWord(focus: EventFocus): Span | undefined {
  const heading = sentenceOf(focus.stage.marks.reading, focus.stage.headings.heading)
  const saidIn = (sentence: number): Span | undefined =>
    wordWith(focus, sentence, FUTURE) ?? infinitive(focus, sentence)
  for (const sentence of weightySentences(focus).filter(one => one !== heading)) {
    const word = saidIn(sentence)
    if (word) return word
    if (((focus.stage.signs[sentence] ?? 0) & TOOK_PLACE) !== 0) return undefined
  }
  return heading === undefined ? undefined : saidIn(heading)
}

const TOOK_PLACE = HELD | OPENED | CLOSED | ATTENDED
const AHEAD = wordSet(
  'be hold host open attend meet discuss take chair address convene gather begin start lead join',
)

/** "Ministers to meet in Oslo", "is to be held": not "opened in Oslo to discuss …". */
function infinitive({ stage }: EventFocus, sentence: number): Span | undefined {
  const { tokens, sentences } = stage.marks.reading
  const { first = 0, last = 0 } = sentences[sentence] ?? {}
  const at = tokens.slice(first, last).findIndex(({ word }, index) => word === 'to' && index > 0)
  if (at < 0 || !AHEAD.has(tokens[first + at + 1]?.word ?? '')) return undefined
  const begun = tokens.slice(first, first + at).some(({ word }) => (signOf(word) & (TOOK_PLACE | PAST)) !== 0)
  return begun ? undefined : spanOf(stage.marks.reading, first + at, first + at + 2)
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
