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
export function isPlainMeeting(stage: Stage, phrase: EventPhrase, bare: readonly EventPhrase[]): boolean {
  const { tokens } = stage.marks.reading
  const sentence = tokens[phrase.head]?.sentence ?? -1
  if (!isSingle(stage, phrase) || sentence > (sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0) + 1)
    return false
  if ((phrase.before === 'this' && isAddress(stage)) || isOpening(stage, phrase)) return true
  const sign = stage.signs[sentence] ?? 0
  const dated = hasDay(stage, sentence)
  if (dated && (sign & FUTURE) !== 0) return true
  if (!dated || !hasPlace(stage, sentence)) return false
  const setting = [1, 2, 3, 4].some(i => SETTINGS.has(tokens[phrase.first - i]?.word ?? ''))
  if (setting || phrase.before === 'a') return isTakenUp(stage, phrase, bare)
  return (sign & (HELD | OPENED | CLOSED)) !== 0
}

/** "The conference is attended by …", "At their meeting today, …", "… to announce a conference": the text sets out from it. */
function isOpening({ marks, headings }: Stage, { first, before }: EventPhrase): boolean {
  const { tokens } = marks.reading
  const lead = headings.lead?.first ?? 0
  if (before === 'the' || before === 'their') return first > lead && first - lead < 3
  return (
    before === 'a' && tokens.slice(Math.max(lead, first - 5), first).some(({ word }) => word === 'announce')
  )
}

/** "Excellencies, ladies and gentlemen": words spoken to a meeting. */
function isAddress({ marks }: Stage): boolean {
  return marks.reading.tokens.slice(0, OPENING).some(({ word }) => ADDRESSED.has(word))
}

const OPENING = 120
const ADDRESSED = wordSet('excellencies excellency gentlemen delegates chairman chairperson')

/** One meeting, and neither the next nor one with the press. */
function isSingle({ marks }: Stage, { plural, head, before }: EventPhrase): boolean {
  const { tokens } = marks.reading
  return (
    !plural &&
    STRONG_HEADS.has(tokens[head]?.word ?? '') &&
    before !== '' &&
    !OTHERS.has(before) &&
    !PRESS.has(tokens[head - 1]?.word ?? '')
  )
}

/** "… said at a conference in Hanoi on 27 April": what the text goes on to call "the conference", twice or more. */
function isTakenUp({ marks }: Stage, { head }: EventPhrase, bare: readonly EventPhrase[]): boolean {
  const { tokens } = marks.reading
  const again = bare.filter(
    other => other.head > head && other.before === 'the' && tokens[other.head]?.word === tokens[head]?.word,
  )
  return again.length > 1
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
