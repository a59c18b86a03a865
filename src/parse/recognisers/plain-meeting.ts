import { sentenceOf } from '../headings.ts'
import { wordSet } from '../word-set.ts'
import type { EventPhrase } from './event-phrase.ts'
import type { Stage } from './stage.ts'
import { STRONG_HEADS } from './event-words.ts'
import { CLOSED, FUTURE, HELD, OPENED } from './sentence-signs.ts'

const OTHERS = wordSet('next last previous another separate such any every each no')
/** In such a place a meeting is only where something else came about, unless it is still to come. */
const SETTINGS = wordSet('at during after following since in from before')
const PRESS = wordSet('news press media')

/**
 * Whether a noun without a name stands for the meeting that a text is about, where it names none: singular, in the
 * first sentences, held or to be held on a day or in a place that its own sentence gives.
 *
 *     "The Secretary will officiate at the workshop at the Orion Hotel, Machakos on Tuesday, 18 August 2015."
 */
export function isPlainMeeting(stage: Stage, phrase: EventPhrase): boolean {
  const { marks, headings, signs } = stage
  const { tokens } = marks.reading
  const head = tokens[phrase.head]
  const sentence = head?.sentence ?? -1
  const lead = sentenceOf(marks.reading, headings.lead) ?? 0
  if (phrase.plural || !STRONG_HEADS.has(head?.word ?? '') || sentence > lead + 1) return false
  if (OTHERS.has(phrase.before) || PRESS.has(tokens[phrase.head - 1]?.word ?? '')) return false
  const sign = signs[sentence] ?? 0
  const future = (sign & FUTURE) !== 0 && hasDay(stage, sentence)
  const setting = [1, 2, 3, 4].some(i => SETTINGS.has(tokens[phrase.first - i]?.word ?? ''))
  if (setting || phrase.before === 'a') return future
  return (
    future ||
    ((sign & (HELD | OPENED | CLOSED)) !== 0 && hasDay(stage, sentence) && hasPlace(stage, sentence))
  )
}

function hasDay({ marks }: Stage, sentence: number): boolean {
  return marks.dates.some(
    ({ first, value }) =>
      marks.reading.tokens[first]?.sentence === sentence && value.kind !== 'clock' && value.kind !== 'length',
  )
}

function hasPlace({ marks }: Stage, sentence: number): boolean {
  return marks.places.some(
    ({ first, place }) => marks.reading.tokens[first]?.sentence === sentence && place.kind !== 'adjective',
  )
}
