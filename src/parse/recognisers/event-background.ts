import type { Landmarks } from '../landmarks.ts'
import { isYear } from './date-words.ts'
import type { EventPhrase } from './event-phrase.ts'
import { FOUNDED, signOf } from './sentence-signs.ts'
import type { Stage } from './stage.ts'

/** The sentence gives a year that is gone, and none of the document's own. */
export function isOld({ marks, year }: Stage, phrase: EventPhrase): boolean {
  const sentence = marks.reading.tokens[phrase.head]?.sentence ?? 0
  const { first = 0, last = 0 } = marks.reading.sentences[sentence] ?? {}
  if (year === undefined) return false
  let old = false
  for (let i = first; i < last && i < first + 80; i++) {
    const value = marks.dateFrom.get(i)?.value
    const stated =
      value?.kind === 'date' ? value.from.year : value?.kind === 'range' ? value.to.year : undefined
    if (stated !== undefined && stated >= year - 1) return false
    old ||= stated !== undefined && !isOfFounding(marks, phrase, i)
  }
  return old
}

/** "… since a declaration was signed in March 2000": the year dates what came before, not the meeting. */
function isOfFounding({ reading }: Landmarks, phrase: EventPhrase, at: number): boolean {
  const { tokens } = reading
  for (
    let i = at - 1;
    i >= phrase.last && i > at - FOUNDING_REACH && tokens[i]?.sentence === tokens[at]?.sentence;
    i--
  )
    if ((signOf(tokens[i]?.word ?? '') & FOUNDED) !== 0) return true
  return false
}

const FOUNDING_REACH = 9

/** "the 1992 Earth Summit": the name itself carries a year that is gone. */
export function hasOldYear({ marks, year }: Stage, { first, last }: EventPhrase): boolean {
  const years = marks.reading.tokens.slice(first, last).filter(token => isYear(token))
  return year !== undefined && years.length > 0 && years.every(token => token.value < year - 1)
}

/** "Near forty years ago the city hosted the 8th congress" */
export function isAgo({ marks }: Stage, { head }: EventPhrase): boolean {
  const { tokens, sentences } = marks.reading
  const { first = 0 } = sentences[tokens[head]?.sentence ?? 0] ?? {}
  for (let i = Math.max(first, head - 24); i < head; i++)
    if (tokens[i]?.word === 'ago' && (tokens[i - 1]?.word ?? '').startsWith('year')) return true
  return false
}

const OUTCOMES = new Set([
  'made',
  'adopted',
  'agreed',
  'reached',
  'signed',
  'given',
  'taken',
  'concluded',
  'pledged',
])
/** "After consultation with the board": what went before something else. */
const AFTERWARDS = new Set(['after', 'upon'])
const SETTINGS = new Set(['at', 'during', 'since', 'under'])

/** "commitments made at the Third Peace Conference": where something else once came about. */
export function isOutcome({ marks }: Stage, { first }: EventPhrase): boolean {
  const { tokens } = marks.reading
  if (AFTERWARDS.has(tokens[first - 1]?.word ?? '')) return true
  for (let i = first - 1; i >= first - 4; i--)
    if (SETTINGS.has(tokens[i]?.word ?? '')) return OUTCOMES.has(tokens[i - 1]?.word ?? '')
  return false
}
