import type { Landmarks } from '../landmarks.ts'
import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import { ordinalAt } from '../number-words.ts'
import { wordSet } from '../word-set.ts'
import { ALL_CAPS, CAPITAL, WORD, has, type Token } from '../tokens.ts'
import { complementEnd } from './event-complement.ts'
import { editionAt, type EditionMark } from './edition-mark.ts'
import { nameStart, type NameStart } from './event-modifiers.ts'
import { devotedTo } from './devoted-to.ts'
import { COUNTED_HEADS, MODIFIERS, NO_MEETING_BEHIND, STRONG_HEADS, WEAK_HEADS } from './event-words.ts'
import { AFTER_VERB, GATHER, gatheredAt } from './gathered.ts'
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

/** A noun for meetings that is not the last but one of two ("summit meeting") nor inside a body's name. */
function isHead({ reading, bodyFrom, bodyUpTo }: Landmarks, at: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.word ?? ''
  const strong = STRONG_HEADS.has(word) || (word === 'table' && tokens[at - 1]?.word === 'round')
  if (!strong && !isWeakHead(word, has(tokens[at], CAPITAL)) && !isRetreat(tokens, at)) return false
  if (isBeforeHead(tokens, at)) return false
  if (bodyFrom.get(at)?.organisation.inAuthority) return false
  if (WEAK_HEADS.has(word) && isInsideBody(bodyFrom, at)) return false
  const body = bodyUpTo.get(at + 1)
  const yearly = word === 'council' && tokens[at - 1]?.word === 'ministerial'
  return strong || body === undefined || yearly || isCounted(tokens, body.first)
}

/** "Institute for Interfaith │Dialogue│ of Chile" */
function isInsideBody(bodyFrom: Landmarks['bodyFrom'], at: number): boolean {
  for (let i = at - 1; i >= at - LONGEST_BODY; i--) if ((bodyFrom.get(i)?.last ?? 0) > at + 1) return true
  return false
}

const LONGEST_BODY = 8

/** "summit │meeting", "Ministerial │Council", "conference │call": the noun behind decides. */
function isBeforeHead(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at]
  // "Coordinating Council │(ACC)│ Meeting": an abbreviation between them decides nothing.
  const next = tokens[tokens[at + 1]?.word === '(' && tokens[at + 3]?.word === ')' ? at + 4 : at + 1]
  if (head === undefined || next === undefined || next.sentence !== head.sentence) return false
  if (head.word === 'ministerial' && COUNTED_HEADS.has(next.word)) return true
  return STRONG_HEADS.has(next.word) || NO_MEETING_BEHIND.has(next.word)
}

/** "the 54th annual │United Nations General Assembly": a number before a body counts its meetings. */
function isCounted(tokens: readonly Token[], first: number): boolean {
  const counted = tokens[first - 1]?.word === 'annual' ? first - 1 : first
  return editionAt(tokens, counted, tokens[first]?.sentence ?? -1) !== undefined
}

function isWeakHead(word: string, capital: boolean): boolean {
  return COUNTED_HEADS.has(word) || (capital && WEAK_HEADS.has(word))
}

/** "Cabinet retreat", "a two-day retreat": of those who meet, not of an army. */
function isRetreat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  return tokens[at]?.word === 'retreat' && (before === "'" || MODIFIERS.has(before) || RETIRING.has(before))
}

const RETIRING = wordSet(
  'cabinet board staff council caucus leadership executive government planning strategy',
)

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

function isPlural(marks: Landmarks, start: NameStart, head: number): boolean {
  const word = marks.reading.tokens[head]?.word ?? ''
  if (!word.endsWith('s') || SINGLE.has(word) || start.before === 'a' || start.before === 'an') return false
  return !isYearlyMeetings(marks, head) && !isOneCongress(marks, start, head)
}

/** "the first meeting of the League since 1996", "the first such meeting": one of many. */
function isFirstSince({ reading: { tokens } }: Landmarks, { edition }: NameStart, last: number): boolean {
  if (edition?.value !== 1) return false
  const since = tokens.slice(last, last + SINCE_REACH).some(({ word }) => word === 'since')
  return since || tokens[edition.last]?.word === 'such'
}

const SINCE_REACH = 8

/** "Annual Meetings", "Spring Meetings": a bank's one meeting. */
function isYearlyMeetings({ reading: { tokens } }: Landmarks, head: number): boolean {
  const yearly = tokens[head - 1]?.word === 'annual' || tokens[head - 1]?.word === 'spring'
  return yearly && tokens[head]?.word === 'meetings' && has(tokens[head], CAPITAL)
}

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

/** "the congress", "7th congress", "Congress of Judges"; the Congress of a country or party is no meeting. */
function isOneCongress({ reading }: Landmarks, { bare, edition, first }: NameStart, head: number): boolean {
  const { tokens } = reading
  if (tokens[head]?.word !== 'congress') return false
  const named = first < head && has(tokens[head - 1], CAPITAL) && !OF_STATE.has(tokens[head - 1]?.word ?? '')
  return bare || named || edition !== undefined || tokens[head + 1]?.word === 'of'
}

/** One meeting, whatever the noun's ending: "Lake Days". */
const SINGLE = new Set(['talks', 'days', 'readings', 'hearings'])

const OF_STATE = new Set([
  'us',
  'american',
  'national',
  'people',
  "'s",
  'peoples',
  'the',
  'party',
  'state',
  'philippine',
  'peruvian',
])

const MEET = new Set(['met', 'meets', 'meet'])

/** "met with Heads of Government", "meets Kenyan Foreign Minister …": a meeting that only a verb reports. */
function metWith(marks: Landmarks, at: number): EventPhrase | undefined {
  const { tokens } = marks.reading
  const next = tokens[at + 1]
  if (!MEET.has(tokens[at]?.word ?? '') || next === undefined || next.sentence !== tokens[at]?.sentence)
    return undefined
  const to = withBehind(marks, at + 1)
  const direct = to === undefined
  if (
    direct &&
    !(!AFTER_VERB.has(next.word) && has(next, CAPITAL) && has(next, WORD) && !marks.dateFrom.has(at + 1))
  )
    return undefined
  const last = complementEnd(marks, (to ?? at + 1) - 1, direct)
  const proper = hasCapital(marks, at + 1, last)
  if (last <= at + 2 || marks.placeFrom.has(at + 1)) return undefined
  return {
    first: at,
    last,
    head: at,
    edition: undefined,
    owner: undefined,
    theme: undefined,
    proper,
    bare: false,
    weak: true,
    plural: false,
    before: '',
  }
}

/** "met │in Riyadh today │with": place and day may stand before those whom somebody met. */
function withBehind({ reading, dateFrom, placeFrom }: Landmarks, from: number): number | undefined {
  let at = from
  while (at < from + 8 && reading.tokens[at]?.word !== 'with') {
    const last = dateFrom.get(at)?.last ?? placeFrom.get(at)?.last
    if (last === undefined && !BETWEEN.has(reading.tokens[at]?.word ?? '')) return undefined
    at = last ?? at + 1
  }
  return reading.tokens[at]?.word === 'with' ? at : undefined
}

const BETWEEN = wordSet('in on at here today yesterday , again separately')

/** In a heading all in capitals, capitals make no name. */
function isShouted({ reading }: Landmarks, head: number): boolean {
  return has(reading.tokens[head], ALL_CAPS)
}

function hasCapital({ reading }: Landmarks, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (has(reading.tokens[i], CAPITAL)) return true
  return false
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
