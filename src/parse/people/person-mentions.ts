import { countryWords } from '../bodies/country-words.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import type { PlaceMention } from '../recognisers/place-mention.ts'
import type { EventScope } from '../scope.ts'
import { coverage, numberRanges } from '../token-ranges.ts'
import { CAPITAL, LINE_START, has, isOneOf } from '../tokens.ts'
import { isGivenName } from './given-names.ts'
import { anchorName, type PersonMention } from './name-anchors.ts'
import { findNameRuns, isNoName } from './name-shape.ts'
import { NOT_IN_NAMES, OFFICE_WORDS } from './name-words.ts'
import { isAddress, type Surroundings } from './office-parts.ts'

/** Every run of words that may be a person's name, with what stands around it, in reading order. */
export function findPersonMentions(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
  scope: EventScope,
): readonly PersonMention[] {
  const { length } = reading.tokens
  const bodies = numberRanges(organisations, length)
  const countries = coverage(countryWords(reading), length)
  const events = coverage(scope.mentions, length)
  const towns = new Uint32Array(length)
  for (const { first, last } of places) towns.fill(last, first, last)
  const taken = (at: number) => bodies[at] !== 0 || (countries[at] === 1 && !isGiven(reading, at))
  const runs = findNameRuns(reading, taken).filter(
    ({ first }) => !scope.furniture.has(reading.tokens[first]?.line ?? -1) && !isContact(reading, first),
  )
  const named = coverage(runs, length)
  const around: Surroundings = {
    reading,
    bodyAt: at => organisations[(bodies[at] ?? 0) - 1],
    isCountry: at => countries[at] === 1,
    isName: at => named[at] === 1,
  }
  const mentions = runs.map(run =>
    anchorName(around, run, { place: (towns[run.first] ?? 0) >= run.last, event: events[run.first] === 1 }),
  )
  const offices = new Uint32Array(length)
  for (const { office } of mentions) if (office) offices.fill(office.last, office.first, office.last)
  // Words of somebody's office are nobody's name: "Commissioner for European Neighbourhood Policy".
  const own = mentions.filter(({ first, last }) => (offices[first] ?? 0) < last)
  return shareSigns(around, vouchForNeighbours(around, own))
}

const SURE = 5
const VOUCHED = 2

/** "João Cardoso, Marta Ruivo, Pierre Lefèvre": in a list one who is surely a person speaks for the next. */
function vouchForNeighbours(
  around: Surroundings,
  mentions: readonly PersonMention[],
): readonly PersonMention[] {
  const vouched: PersonMention[] = []
  const isSure = (at: number) => (mentions[at]?.score ?? 0) >= SURE
  mentions.forEach((mention, i) => {
    const before = vouched[i - 1]
    const after = mentions[i + 1]
    const listed =
      mention.last - mention.first > 1 &&
      ((before !== undefined && before.score >= SURE && areJoined(around, before, mention)) ||
        (after !== undefined && isSure(i + 1) && areJoined(around, mention, after)))
    vouched.push(listed ? { ...mention, score: mention.score + VOUCHED } : mention)
  })
  return vouched
}

/** "Lloyd Austin and Mark Milley will host": the verb after the last name is everyone's. */
function shareSigns(around: Surroundings, mentions: readonly PersonMention[]): readonly PersonMention[] {
  const shared: PersonMention[] = []
  let next: PersonMention | undefined
  for (const mention of mentions.toReversed()) {
    const ahead = next?.sign?.verb === true && next.sign.first >= next.first
    const joined = ahead && next !== undefined && !mention.sign && areJoined(around, mention, next)
    next = joined ? { ...mention, sign: next?.sign } : mention
    shared.push(next)
  }
  return shared.toReversed()
}

const JOINTS = new Set([',', 'and', '&', 'as', 'well', 'the', 'by'])

const LONGEST_BRACKET = 14

/** "(University of Minnesota)" behind a name. */
function behindBracket(tokens: Reading['tokens'], at: number): number {
  if (tokens[at]?.word === ')') return at + 1
  if (tokens[at]?.word !== '(') return at
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (tokens[i]?.word === ')') return i + 1
  return at
}

/** "Maj. Gen. (Rtd) Peter Okello" begins with the ranks. */
function beforeRanks(tokens: Reading['tokens'], first: number): number {
  let at = first
  while (at > first - LONGEST_RANKS) {
    if (tokens[at - 1]?.word === ')' && tokens[at - 3]?.word === '(') at -= 3
    else if (tokens[at - 1]?.word === '.' && isAddress(tokens[at - 2])) at -= 2
    else if (isAddress(tokens[at - 1])) at--
    else break
  }
  return at
}

const LONGEST_RANKS = 9

/** Nothing but a comma or "and" stands between the names with their offices, or "the Costa Rican". */
function areJoined({ reading, isCountry }: Surroundings, a: PersonMention, b: PersonMention): boolean {
  const { tokens } = reading
  const from = behindBracket(tokens, Math.max(a.last, a.office?.last ?? 0))
  const to = Math.min(beforeRanks(tokens, b.first), b.office?.first ?? b.first)
  if (to <= from || to - from > 4 || tokens[from]?.sentence !== tokens[b.first]?.sentence) return false
  return tokens.slice(from, to).every(({ word }, i) => JOINTS.has(word) || isCountry(from + i))
}

/** "Minister German Gref": a word for a country that is a given name, before one that can only be a surname. */
function isGiven({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  if (!isGivenName(tokens[at]?.word ?? '') || next === undefined || !has(next, CAPITAL)) return false
  const plain = isNoName(next) || NOT_IN_NAMES.has(next.word)
  return !plain && OFFICE_WORDS.has(tokens[at - 1]?.word ?? '')
}

const CONTACT_WORDS = new Set(['byline', 'photo', 'tel', 'telephone', 'email'])
const CONTACTS = markWords(CONTACT_WORDS, ['contact', 'contacts'])
const ASKING = new Set(['press', 'media', 'please', 'information', 'inquiries', 'enquiries'])
const CONTACT_REACH = 20

/** "Media contact: Jane Doe", "… Tel: +32 2 707, Jane Doe", "By Jane Doe" at the beginning of a line. */
function isContact({ tokens, sentences }: Reading, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? -1]
  if (sentence === undefined || !isOneOf(sentence, CONTACTS)) return isByline(tokens, at)
  const { first, last } = sentence
  for (let i = Math.max(first, at - CONTACT_REACH); i < Math.min(last, at + CONTACT_REACH); i++) {
    if (!isOneOf(tokens[i], CONTACTS)) continue
    if (CONTACT_WORDS.has(tokens[i]?.word ?? '')) return true
    if (tokens[i + 1]?.word === ':' || ASKING.has(tokens[i - 1]?.word ?? '')) return true
  }
  return isByline(tokens, at)
}

const BYLINES = new Set(['by', 'author', 'authors'])

function isByline(tokens: Reading['tokens'], at: number): boolean {
  const label = tokens[at - 1]?.word === ':' ? at - 2 : at - 1
  return BYLINES.has(tokens[label]?.word ?? '') && has(tokens[label], LINE_START)
}
