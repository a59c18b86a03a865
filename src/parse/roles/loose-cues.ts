import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { STRONG_HEADS } from '../recognisers/event-words.ts'
import type { Sentence } from '../sentences.ts'
import type { TokenRange } from '../token-ranges.ts'
import { MARK, isOneOf, has } from '../tokens.ts'
import type { CueKind } from './cue-kinds.ts'

/** A cue between whose words others stand. */
export interface LooseCue extends TokenRange {
  readonly kind: CueKind
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const OWNERS = words('its their')
const SENDING = words('sent sends send sending dispatched')
const MADE = words('held organised hosted convened opened staged arranged')
const STARTS = markWords(OWNERS, SENDING, MADE, ['for', 'attended'])

/**
 * A cue at token `at` with other words inside it:
 *
 *     ownMeeting  decided to postpone “its early June summit”
 *     attends     the Bank “sent 72 delegates”
 *     attendedBy  “attended, apart from Peru, by” 13 countries
 *     hostedBy    the summit was “organised in Amman by” the Bank
 */
export function looseCueAt(reading: Reading, at: number, sentence: Sentence): LooseCue | undefined {
  const token = reading.tokens[at]
  if (!isOneOf(token, STARTS)) return undefined
  const word = token?.word ?? ''
  if (OWNERS.has(word)) return upTo(reading, at, sentence, 7, 'ownMeeting', STRONG_HEADS, NOT_OWN)
  if (word === 'attended') return upTo(reading, at, sentence, 9, 'attendedBy', BY, STOPS)
  if (word === 'for') return upTo(reading, at, sentence, 6, 'hosts', CARE, NOT_OWN)
  if (SENDING.has(word)) return upTo(reading, at, sentence, 5, 'attends', SENT, STOPS)
  return MADE.has(word) ? upTo(reading, at, sentence, 9, 'hostedBy', BY, STOPS) : undefined
}

const SENT = words(
  'delegates delegation delegations representatives representative observers observer officials experts team ministers',
)
const BY = words('by')
/** What a host is thanked for. */
const CARE = words('hospitality arrangements organisation organising hosting convening')
/** A clause begins: what follows is another's. */
const STOPS = words('and which who that but is are was were attended addressed opened to it they')
/** "at their meeting with", "its hosting of": what comes between is no adjective of the meeting. */
const NOT_OWN = words('and of in at on by with from for to which who that is was are were')

/** The nearest of `ends` within `reach` tokens of `at`, no mark and no stop between. */
function upTo(
  { tokens }: Reading,
  at: number,
  sentence: Sentence,
  reach: number,
  kind: CueKind,
  ends: ReadonlySet<string>,
  stops: ReadonlySet<string>,
): LooseCue | undefined {
  const limit = Math.min(sentence.last, at + reach)
  for (let i = at + 1; i < limit; i++) {
    const word = tokens[i]?.word ?? ''
    if (ends.has(word))
      return i === at + 1 && kind !== 'ownMeeting' ? undefined : { kind, first: at, last: i + 1 }
    if (stops.has(word) || (has(tokens[i], MARK) && word !== '-' && word !== ',')) return undefined
  }
  return undefined
}
