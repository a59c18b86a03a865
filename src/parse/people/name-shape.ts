import { HEAD_NOUNS, MEETING_HEADS, TOPICS } from '../bodies/head-nouns.ts'
import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, GLUED, LINE_START, NUMBER, WORD, has, isOneOf, type Token } from '../tokens.ts'
import { isGivenName } from './given-names.ts'
import { ADDRESS, NOT_IN_NAMES, OFFICE_WORDS, PARTICLES, PORTFOLIO } from './name-words.ts'

/** Tokens [first, last) that may be a person's name by their shape. */
export interface NameRun {
  readonly first: number
  readonly last: number
}

const LONGEST_NAME = 9

/**
 * Runs of words with the shape of a name, from left to right: capitals, initials, particles and hyphens
 * between them ("Salman bin Abdulaziz Al Saud", "Ban Ki-moon", "J. Stock"). `taken` says which tokens belong
 * to bodies and countries.
 */
export function findNameRuns(reading: Reading, taken: (at: number) => boolean): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!isNameWord(reading, i, taken)) continue
    const last = endOfName(reading, i, taken)
    if (!areLetters(reading, i, last) && !isBased(reading, i, last))
      runs.push({ first: skipOwner(reading, i, last), last })
    i = last - 1
  }
  return runs
}

/** "Kathmandu-based": one name and a small word. */
function isBased({ tokens }: Reading, first: number, last: number): boolean {
  return last - first === 3 && tokens[first + 1]?.word === '-' && !has(tokens[first + 2], CAPITAL)
}

/** "H. E." */
function areLetters({ tokens }: Reading, first: number, last: number): boolean {
  return tokens.slice(first, last).every(({ start, end }) => end - start === 1)
}

const OWNED_BY = new Set(['of', 'for', 'at', 'and', '-', "'s"])

/** "CEO of Rosneft Igor Sechin": what belongs to the office goes, when a given name begins after it. */
function skipOwner({ tokens }: Reading, first: number, last: number): number {
  if (!OWNED_BY.has(tokens[first - 1]?.word ?? '') || isGivenName(tokens[first]?.word ?? '')) return first
  for (let i = first + 1; i < last - 1; i++) if (isGivenName(tokens[i]?.word ?? '')) return i
  return first
}

function isNameWord(reading: Reading, at: number, taken: (at: number) => boolean): boolean {
  const { tokens } = reading
  const token = tokens[at]
  if (token === undefined || !has(token, WORD) || !has(token, CAPITAL) || taken(at)) return false
  const { word } = token
  if (FAMILIES.has(word)) return isFamily(reading, at)
  if (isNoName(token)) return false
  if (
    has(token, ALL_CAPS) &&
    token.end - token.start < 4 &&
    !areInitials(reading, at) &&
    !isFamilyFirst(reading, at) &&
    !isCapitalSpeaker(reading, at)
  )
    return false
  return !NOT_IN_NAMES.has(word) || isInitial(reading, at) || isAlsoName(reading, at)
}

/** Sciences and the like: "DSc in Psychology". */
const SUBJECTS = new Set([...TOPICS].filter(word => !['law', 'peace', 'europe', 'asia'].includes(word)))
/** "Training Institutes"; Banks is a family as well. */
const MANY_HEADS = [...HEAD_NOUNS]
  .map(word => word.replace(/y$/, 'ie') + 's')
  .filter(word => word !== 'banks')
const MANY_OFFICES = [...OFFICE_WORDS].map(word => word.replace(/y$/, 'ie') + 's')
const MANY_MEETINGS = [...MEETING_HEADS].map(word => word + 's')
const NEVER_NAMES = markWords(
  OFFICE_WORDS,
  MANY_OFFICES,
  PORTFOLIO,
  ADDRESS,
  HEAD_NOUNS,
  MANY_HEADS,
  MEETING_HEADS,
  MANY_MEETINGS,
  SUBJECTS,
)

/** "Minister", "Telecommunications", "Assembly": words of offices, bodies and sciences. */
export function isNoName(token: Token | undefined): boolean {
  return isOneOf(token, NEVER_NAMES)
}

/** The "SM" of "Prof SM Nazrul Islam". */
function areInitials(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return isAddressed(reading, at) && has(next, CAPITAL) && has(next, WORD)
}

/** The "KIM" of "KIM Jong-un": capitals before a name of two halves, the second small. */
function isFamilyFirst({ tokens }: Reading, at: number): boolean {
  const [name, mark, half] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!has(name, CAPITAL) || has(name, ALL_CAPS) || mark?.word !== '-') return false
  return has(mark, GLUED) && has(half, GLUED) && has(half, WORD) && !has(half, CAPITAL)
}

/** The "ROH" of "PRESIDENT ROH:", the "LEE" of "MR. LEE:". */
function isCapitalSpeaker({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.word === '.' ? tokens[at - 2] : tokens[at - 1]
  return tokens[at + 1]?.word === ':' && has(before, ALL_CAPS) && isNoName(before)
}

/** "Dr", "Lt. Gen." stands before it. */
function isAddressed({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.word === '.' ? at - 2 : at - 1
  return ADDRESS.has(tokens[before]?.word ?? '')
}

/** Words of the map, the calendar and of offices that are families too: "Thomas West", "John Major", "Hun Sen". */
const FAMILIES = new Set(
  'islam english german french west north south day hall lake house street king march major mayor bishop dean judge pope prince sen'.split(
    ' ',
  ),
)

function isFamily(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const named = (i: number) => {
    const token = tokens[i]
    return has(token, CAPITAL) && has(token, WORD) && token?.line === tokens[at]?.line
  }
  if (isAddressed(reading, at)) return true
  const next = tokens[at + 1]
  if (!named(at - 1) || (has(next, CAPITAL) && !has(next, ALL_CAPS))) return false
  const plain = (i: number) => NOT_IN_NAMES.has(tokens[i]?.word ?? '') || isNoName(tokens[i])
  return isGivenName(tokens[at - 1]?.word ?? '') || (named(at - 2) && !plain(at - 1) && !plain(at - 2))
}

/** Function words that are names too: "He Lei", "Heng Chee How". */
const ALSO_NAMES = new Set('he how so do no an on her will see may'.split(' '))
/** "President Will Not Attend" */
const MODALS = new Set(['will', 'may', 'see'])

function isAlsoName(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]
  if (!ALSO_NAMES.has(word) || isNoName(next)) return false
  if (MODALS.has(word)) return isGivenName(tokens[at - 1]?.word ?? '') && !has(next, NUMBER)
  return isInsideName(reading, at) || isAddressed(reading, at)
}

function isInsideName({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  if (!has(before, CAPITAL) || !has(before, WORD)) return false
  const { word = '', sentence, line } = before ?? {}
  if (isNoName(before) && !OFFICE_WORDS.has(word)) return false
  return !NOT_IN_NAMES.has(word) && sentence === tokens[at]?.sentence && line === tokens[at]?.line
}

function endOfName(reading: Reading, first: number, taken: (at: number) => boolean): number {
  const { tokens } = reading
  let last = first + 1
  for (let i = first + 1; i < first + LONGEST_NAME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[first]?.sentence) break
    if (has(token, LINE_START) && token.word === tokens[first].word) break
    if (isNameWord(reading, i, taken) || isElided(reading, i)) last = i + 1
    else if (isInitialDot(reading, i) || isHyphen(reading, i) || isParticle(reading, i)) continue
    else if (isAfterHyphen(reading, i)) last = i + 1
    else break
  }
  return last
}

/** "Miguel d'Escoto" */
function isElided({ folded, tokens }: Reading, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {}
  return end - start > 3 && /^[dl]'\p{Lu}/u.test(folded.slice(start, start + 3))
}

/** The "A." of "Jules A. Martin" */
function isInitial({ tokens }: Reading, at: number): boolean {
  return isInitialDot({ tokens }, at + 1)
}

function isInitialDot({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at]?.word === '.' &&
    has(tokens[at], GLUED) &&
    before !== undefined &&
    before.end - before.start === 1
  )
}

function isHyphen({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.word === '-' && has(tokens[at], GLUED) && has(tokens[at + 1], GLUED)
}

function isParticle({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return (
    PARTICLES.has(word) &&
    (has(tokens[at + 1], CAPITAL) ||
      tokens[at + 1]?.word === '-' ||
      PARTICLES.has(tokens[at + 1]?.word ?? ''))
  )
}

/** The "moon" of "Ban Ki-moon". */
function isAfterHyphen({ tokens }: Reading, at: number): boolean {
  return tokens[at - 1]?.word === '-' && has(tokens[at], GLUED) && has(tokens[at], WORD)
}
