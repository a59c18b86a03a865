import type { Landmarks } from '../landmarks.ts'
import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import { ordinalAt } from '../number-words.ts'
import { CAPITAL, has, type Token } from '../tokens.ts'
import { complementEnd } from './event-complement.ts'
import type { EditionMark } from './edition-mark.ts'
import { isHead, isRetreat } from './event-heads.ts'
import { nameStart, type NameStart } from './event-modifiers.ts'
import { devotedTo } from './devoted-to.ts'
import { COUNTED_HEADS, STRONG_HEADS, WEAK_HEADS } from './event-words.ts'
import { GATHER, gatheredAt } from './gathered.ts'
import { isPlural } from './many-meetings.ts'
import { metWith } from './met-with.ts'
import { hasCapital, isShouted } from './name-letters.ts'
import { findYearNames } from './year-names.ts'

/** Words that name a meeting, tokens [first, last): "the **16th Meeting of Heads of Special Services**". */
export interface EventPhrase {
  readonly first: number
  readonly last: number
  /** The noun that makes it a meeting. */
  readonly head: number
  readonly edition: EditionMark | undefined
  /** A body, or other words, that "'s" ties to the phrase: "the **Council**'s 47th meeting". Tokens [first, last). */
  readonly owner: { readonly first: number; readonly last: number } | undefined
  /** What a clause behind the name says the meeting is about: "to discuss **floods**". Tokens [first, last). */
  readonly theme: { readonly first: number; readonly last: number } | undefined
  /** Capitals beside the head make it a name. */
  readonly proper: boolean
  /** Only the head: "the forum", "today's meeting". */
  readonly bare: boolean
  readonly weak: boolean
  readonly plural: boolean
  /** The words before it: "the", "a", "next", "last"; small letters. */
  readonly before: string
}

/** Every phrase that may name a meeting, in reading order. O(tokens): each grows at most 40 tokens each way. */
export function findEventPhrases(marks: Landmarks): readonly EventPhrase[] {
  const found: EventPhrase[] = []
  for (const at of markedTokens(marks.reading, MEETING_WORDS)) {
    const phrase = isHead(marks, at) ? phraseAt(marks, at) : (metWith(marks, at) ?? gatheredAt(marks, at))
    if (phrase && !isInside(phrase, found.at(-1))) found.push(phrase)
  }
  return [...found, ...findYearNames(marks, found)].toSorted((a, b) => a.first - b.first)
}

/** Words without which no phrase begins to be one. */
const MEETING_WORDS = markWords(STRONG_HEADS, WEAK_HEADS, COUNTED_HEADS, GATHER, ['table'])

function isInside(phrase: EventPhrase, before: EventPhrase | undefined): boolean {
  return before !== undefined && phrase.head < before.last
}

function phraseAt(marks: Landmarks, head: number): EventPhrase | undefined {
  const { tokens } = marks.reading
  const start = nameStart(marks, head)
  const last = complementEnd(marks, head)
  const word = tokens[head]?.word ?? ''
  const weak = WEAK_HEADS.has(word) || COUNTED_HEADS.has(word)
  const proper = hasCapital(marks, start.first, head) || hasCapital(marks, head + 1, last)
  const named = !COUNTED_HEADS.has(word) && hasCapital(marks, start.first, head)
  if (weak && start.edition === undefined && !named && !isYearly(marks, start.first, head)) return undefined
  if (isStandingCommittee(marks, start, head) || isOfOther(tokens, start, head)) return undefined
  const whole = start.edition === undefined && isWholeBody(marks, start.first, head, last)
  const about = last === head + 1 ? devotedTo(marks, last) : undefined
  return {
    first: start.first,
    last,
    head,
    edition: isFirstSince(marks, start, last) ? undefined : editionOf(marks, start),
    owner: start.owner,
    theme: about,
    proper: proper && !whole && !isShouted(marks, head),
    bare: start.bare && last === head + 1 && about === undefined,
    weak: weak || whole,
    plural: isPlural(marks, start, head),
    before: start.before,
  }
}

/** "Lake Islands Forum": all of the name is a body's, which has more to it than its meetings. */
function isWholeBody({ bodyUpTo, reading }: Landmarks, first: number, head: number, last: number): boolean {
  // "the Asia-Pacific Economic Cooperation forum": in small letters the noun says what kind of body it is.
  const said = reading.tokens[head]?.word === 'forum' && !has(reading.tokens[head], CAPITAL)
  const body = bodyUpTo.get(head + 1) ?? (said ? bodyUpTo.get(head) : undefined)
  return last === head + 1 && body?.first === first && body.organisation.inAuthority
}

/** "the first meeting of the League since 1996", "the first such meeting": one of many. */
function isFirstSince({ reading: { tokens } }: Landmarks, { edition }: NameStart, last: number): boolean {
  if (edition?.value !== 1) return false
  const since = tokens.slice(last, last + SINCE_REACH).some(({ word }) => word === 'since')
  return since || tokens[edition.last]?.word === 'such'
}

const SINCE_REACH = 8

/** "annual general assembly", "Ministerial Council", "cabinet retreat": a body's meeting, whatever its letters. */
function isYearly({ reading }: Landmarks, first: number, head: number): boolean {
  const { tokens } = reading
  if (tokens[head]?.word === 'council') return tokens[head - 1]?.word === 'ministerial'
  if (tokens[head]?.word !== 'assembly') return isRetreat(tokens, head)
  return tokens.slice(first, head).some(({ word }) => word === 'annual' || word === 'extraordinary')
}

/** "the Third Committee" sits all year; "the second round begins" is of a game unless it is a round *of* something. */
function isStandingCommittee({ reading }: Landmarks, { edition }: NameStart, head: number): boolean {
  const { tokens } = reading
  const word = tokens[head]?.word
  if (word === 'round') return tokens[head + 1]?.word !== 'of'
  const spelled = edition !== undefined && edition.last - edition.first === 1 && edition.value <= 6
  return word === 'committee' && spelled && edition.last === head
}

/** "92nd Foundation Day of the Council": the number counts something else than the body's meetings. */
function isOfOther(tokens: readonly Token[], { edition }: NameStart, head: number): boolean {
  const counted = COUNTED_HEADS.has(tokens[head]?.word ?? '') && edition !== undefined
  return counted && tokens.slice(edition.last, head).some(({ word }) => word === 'of')
}

const QUOTES = '"\''

/** An ordinal in the name, or in "the 5th edition of the …" before it. */
function editionOf({ reading }: Landmarks, { first, edition }: NameStart): EditionMark | undefined {
  if (edition !== undefined) return edition
  const { tokens } = reading
  const before = tokens[first - 1]?.word ?? ''
  const of = before === 'the' || QUOTES.includes(before) ? first - 2 : first - 1
  if (tokens[of]?.word !== 'of' || tokens[of - 1]?.word !== 'edition') return undefined
  for (let i = of - 2; i >= of - 4; i--) {
    const ordinal = ordinalAt(tokens, i)
    if (ordinal?.next === of - 1) return { value: ordinal.value, first: i, last: of - 1 }
  }
  return undefined
}
