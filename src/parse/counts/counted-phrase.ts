import type { Count } from '../../model/event.ts'
import { SCALES, cardinalAt, type ReadNumber } from '../number-words.ts'
import type { Reading } from '../reading.ts'
import { CAPITAL, GLUED, NUMBER, WORD, has, type Token } from '../tokens.ts'
import { ATTENDERS, BOUNDS, GUESTS, MEASURES, NOT_COUNTED, OUTPUTS } from './count-words.ts'

/** "More than 700 representatives of domestic and foreign mass media": tokens [first, last). */
export interface CountedPhrase {
  readonly first: number
  readonly last: number
  readonly n: number
  readonly bound: Count['bound']
  /** Token of the first word of what is counted. */
  readonly noun: number
  /** Token of its head: "organisations". */
  readonly head: number
  /** `others` are a plural that no list holds: they count only right behind a word that brings them. */
  readonly kind: 'guests' | 'attenders' | 'outputs' | 'others'
}

const LONGEST_MODIFIERS = 6

/** A number at token `at` with what it counts, or `undefined`: years, ages, money, totals of members are none. */
export function countedAt(reading: Reading, at: number): CountedPhrase | undefined {
  const { tokens } = reading
  const number = cardinalAt(tokens, at) ?? scaleAlone(reading, at)
  if (!number) return undefined
  if (isPartOfNumber(reading, at, number.next)) return delegationOf(reading, at, number)
  const { n, next } = scaled(reading, number)
  if (n < 2 || isYear(n, tokens[next]) || tokens[next]?.sentence !== tokens[at]?.sentence) return undefined
  const share = shareOf(reading, next)
  const noun = share ?? next
  const known = findHead(reading, noun)
  const head = known ?? (isDefinite(reading, at) ? undefined : pluralAt(reading, noun))
  if (
    head === undefined ||
    (n < 4 && isDefinite(reading, at)) ||
    (share === undefined && isMembership(reading, at, noun, head))
  )
    return undefined
  const { first, bound } = findBound(reading, at)
  const word = tokens[head]?.word ?? ''
  const kind = known === undefined ? 'others' : kindOf(word)
  return { first, last: withComplement(reading, head + 1), n, bound, noun, head, kind }
}

function kindOf(word: string): CountedPhrase['kind'] {
  return GUESTS.has(word) ? 'guests' : OUTPUTS.has(word) ? 'outputs' : 'attenders'
}

const EACH = new Set(['man', 'member', 'strong', 'person'])

/** "an 11-man delegation" */
function delegationOf(
  { tokens }: Reading,
  at: number,
  { value, next }: ReadNumber,
): CountedPhrase | undefined {
  const head = next + 2
  if (tokens[next]?.word !== '-' || !EACH.has(tokens[next + 1]?.word ?? '')) return undefined
  if (tokens[head]?.word !== 'delegation') return undefined
  return { first: at, last: head + 1, n: value, bound: 'exact', noun: head, head, kind: 'guests' }
}

/** "in 2025 the leaders", not "2000 delegates" */
function isYear(n: number, next: Token | undefined): boolean {
  return n > 1900 && n < 2100 && !isCountable(next?.word ?? '')
}

const DEFINITE = new Set('the these those our both'.split(' '))

/** "the two presidents" were spoken of before. */
function isDefinite({ tokens }: Reading, at: number): boolean {
  return DEFINITE.has(tokens[at - 1]?.word ?? '')
}

const PLURAL_REACH = 4

/** "2,300 physicians", "200 young beekeepers": a small plural soon after the number. */
function pluralAt({ tokens }: Reading, from: number): number | undefined {
  for (let i = from; i < from + PLURAL_REACH; i++) {
    const token = tokens[i]
    if (token === undefined || !has(token, WORD) || MEASURES.has(token.word)) return undefined
    if (has(token, CAPITAL) || token.word === 'and') continue
    if (/[a-z]{3}s$/.test(token.word) && !/(?:ss|us|is|as)$/.test(token.word)) return i
  }
  return undefined
}

/** "two thousand", "2 000". */
function scaled({ tokens }: Reading, { value, next }: ReadNumber): { n: number; next: number } {
  const scale = SCALES.get(tokens[next]?.word ?? '')
  if (scale !== undefined) {
    const rest = tokens[next + 1]?.word === 'and' ? cardinalAt(tokens, next + 2) : undefined
    if (rest && rest.value < scale) return { n: value * scale + rest.value, next: rest.next }
    return { n: value * scale, next: next + 1 }
  }
  if (tokens[next]?.word === '+') return { n: value, next: next + 1 }
  const thousands = tokens[next]
  const spaced =
    thousands !== undefined && has(thousands, NUMBER) && thousands.end - thousands.start === 3 && value < 1000
  return spaced ? { n: value * 1000 + thousands.value, next: next + 1 } : { n: value, next }
}

/** "a hundred": one of a scale. */
function scaleAlone({ tokens }: Reading, at: number): ReadNumber | undefined {
  return tokens[at]?.word === 'a' && SCALES.has(tokens[at + 1]?.word ?? '')
    ? { value: 1, next: at + 1 }
    : undefined
}

/** "1865-04-10-2017", "$5", "16:00", "3.5". */
function isPartOfNumber({ tokens }: Reading, at: number, next: number): boolean {
  const before = tokens[at - 1]
  if (before && has(tokens[at], GLUED) && !/["'(]/.test(before.word)) return true
  const after = tokens[next]
  return after !== undefined && has(after, GLUED) && !'+,.;:)"\''.includes(after.word)
}

/** "153 of the IAEA's 170 Member States": what is counted begins after the second number. */
function shareOf({ tokens }: Reading, at: number): number | undefined {
  if (tokens[at]?.word !== 'of') return undefined
  for (let i = at + 1; i < at + 7; i++) if (has(tokens[i], NUMBER)) return i + 1
  return tokens[at + 1]?.word === 'the' || tokens[at + 1]?.word === 'its' ? at + 2 : undefined
}

/** "eight oil-producing countries", "27 EU member states": at most six words up to the last that can be counted. */
function findHead({ tokens }: Reading, from: number): number | undefined {
  let head: number | undefined
  for (let i = from; i < from + LONGEST_MODIFIERS; i++) {
    if (isCountable(tokens[i]?.word ?? '')) head = i
    else if (head !== undefined || !isModifier(tokens[i])) break
  }
  return head
}

function isModifier(token: Token | undefined): boolean {
  const word = token?.word ?? ''
  return word === '-' || (has(token, WORD) && !NOT_COUNTED.has(word) && !MEASURES.has(word))
}

function isCountable(word: string): boolean {
  return GUESTS.has(word) || OUTPUTS.has(word) || ATTENDERS.has(word)
}

/** Words that bring those counted: "brought together 19 member countries". */
const COMERS = new Set(['from', 'together', 'by', 'representing', 'included'])

const OWNERS = new Set(["'s", "'", 'its', 'their'])

/** "its 57 participating States", "the IAEA's 170 Member States", "a body with 195 members". */
function isMembership({ tokens }: Reading, at: number, noun: number, head: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  if (COMERS.has(before) || before === 'all' || (before === 'of' && isCountable(tokens[at - 2]?.word ?? '')))
    return false
  if (OWNERS.has(before)) return true
  const words = tokens.slice(noun, head + 1).map(({ word }) => word)
  if (words.includes('member') || words.join(' ') === 'participating states') return true
  if (tokens[head]?.word !== 'members' || head !== noun) return before === '-'
  return before === 'with' || !COMING.has(tokens[head + 1]?.word ?? '')
}

/** "1,200 members met": what members do counts those who did. */
const COMING = new Set('met attended participated came gathered took are'.split(' '))

function findBound({ tokens }: Reading, at: number): { first: number; bound: Count['bound'] } {
  const before = tokens[at - 1]?.word ?? ''
  const bound = BOUNDS.get(before)
  if (bound === undefined) return { first: at, bound: 'exact' }
  const ahead = tokens[at - 2]?.word ?? ''
  if (before === 'than')
    return ahead === 'more'
      ? { first: at - 2, bound }
      : ahead === 'fewer' || ahead === 'less'
        ? { first: at - 2, bound: 'at-most' }
        : { first: at, bound: 'exact' }
  if (before === 'least') return ahead === 'at' ? { first: at - 2, bound } : { first: at, bound: 'exact' }
  if (before === 'to')
    return ahead === 'up'
      ? { first: at - 2, bound }
      : ahead === 'close'
        ? { first: at - 2, bound: 'about' }
        : { first: at, bound: 'exact' }
  return { first: at - 1, bound }
}

const LONGEST_COMPLEMENT = 8
const COMPLEMENT_STOPS = new Set(
  'and or have has are were was is will who which that took take attended registered from in at to with'.split(
    ' ',
  ),
)

/** "representatives of domestic and foreign mass media": an "of" belongs to what is counted. */
function withComplement({ tokens }: Reading, end: number): number {
  if (tokens[end]?.word !== 'of') return end
  let last = end
  for (let i = end + 1; i < end + LONGEST_COMPLEMENT; i++) {
    const token = tokens[i]
    if (token === undefined || !has(token, WORD) || token.sentence !== tokens[end].sentence) break
    // "domestic and foreign mass media"
    const joins = token.word === 'and' && tokens[i - 1]?.word.endsWith('s') === false
    if (COMPLEMENT_STOPS.has(token.word) && !joins) break
    last = i + 1
  }
  return last
}
