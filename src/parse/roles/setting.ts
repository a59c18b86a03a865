import type { OrganisationMention } from '../bodies/named-body.ts'
import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import type { EventMention, EventScope } from '../scope.ts'
import type { Sentence } from '../sentences.ts'
import { beginningIn, type TokenRange } from '../token-ranges.ts'
import { isOneOf } from '../tokens.ts'
import type { EventStatus } from '../../model/event.ts'
import type { CueKind } from './cue-kinds.ts'
import { EVENT_NOUNS, GUEST_NOUNS } from './cue-words.ts'
import { findCues, type Cue } from './find-cues.ts'

/** What a sentence gives its bodies to be judged by. */
export interface Setting {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly cues: readonly Cue[]
  /** Where the sentence names the main event. */
  readonly events: readonly EventMention[]
  readonly bodies: readonly OrganisationMention[]
  /** The sentence names the main event, or says "meeting", "participants" or the like. */
  readonly aboutEvent: boolean
  readonly status: EventStatus
}

/** Words of `EVENT_NOUNS` and `GUEST_NOUNS`. */
export const EVENT_NOUN = markWords(EVENT_NOUNS, GUEST_NOUNS)

export function describeSetting(
  reading: Reading,
  sentence: Sentence,
  bodies: readonly OrganisationMention[],
  scope: EventScope,
): Setting {
  const events = beginningIn(scope.mentions, sentence.first, sentence.last)
  const aboutEvent = events.length > 0 || isOneOf(sentence, EVENT_NOUN)
  const { status } = scope
  return { reading, sentence, cues: findCues(reading, sentence), events, bodies, aboutEvent, status }
}

/** No list and no clause is longer; what stands farther away says nothing of a name. */
export const REACH = 160

/** The setting cut down to what stands near a name, so that a sentence of any length costs what its length is. */
export function near(setting: Setting, { first, last }: TokenRange): Setting {
  const from = first - REACH
  const to = last + REACH
  return {
    ...setting,
    cues: beginningIn(setting.cues, from, to),
    events: beginningIn(setting.events, from, to),
    bodies: beginningIn(setting.bodies, from, to),
  }
}

/** Whether one of the words stands in tokens [from, to). */
export function holdsWord(
  { tokens }: Reading,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens[i]?.word ?? '')) return true
  return false
}

const VERBS: ReadonlySet<CueKind> = new Set([
  'hosts',
  'hostedBy',
  'meets',
  'announces',
  'attends',
  'commits',
  'acts',
  'speaks',
])

/** Cues that are finite verbs: what stands beyond one belongs to another statement. */
export function isVerb({ kind }: Cue): boolean {
  return VERBS.has(kind)
}

/** Cues of bodies that come: "will attend", "has confirmed its participation". */
export function isComing({ kind }: Pick<Cue, 'kind'>): boolean {
  return kind === 'attends' || kind === 'commits'
}

/** Where the words before token `at` end, an article left out. */
export function beforeArticle({ tokens }: Reading, at: number): number {
  return tokens[at - 1]?.word === 'the' ? at - 2 : at - 1
}
