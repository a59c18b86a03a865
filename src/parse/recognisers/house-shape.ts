import { markWords } from '../mark-words.ts'
import { CAPITAL, GLUED, LINE_START, MARK, has, isOneOf, type Token } from '../tokens.ts'

/** Nouns that close the name of a house where meetings sit: "Congress Hall", "Hotel" opens one as well. */
const HOUSE_NOUNS = new Set(
  (
    'palace hotel hall house resort residence castle villa centre complex auditorium pavilion ballroom mansion ' +
    'guesthouse museum theatre stadium campus headquarters building chamber lounge club manor'
  ).split(' '),
)
const BEFORE_HOUSE = new Set(['at', 'in', ':'])
const LONGEST_HOUSE = 7

/** Houses whose own name follows: "Hotel Orion", "Palais des Nations". */
const OPENING_NOUNS = new Set([
  'hotel',
  'palais',
  'villa',
  'palazzo',
  'schloss',
  'chateau',
  'castle',
  'residence',
])
/** Bit of the nouns of houses. */
export const HOUSE_WORDS = markWords(HOUSE_NOUNS, OPENING_NOUNS)

/**
 * Tokens [first, last) of a house's name whose noun is token `at`: it stands behind "at", "in" or a label, or
 * opens a line of its own, and consists of capitals. `undefined` for anything else.
 *
 *     "at the Bali Nusa Dua Convention Centre"  →  Bali … Centre      "Venue: Hotel Orion"  →  Hotel Orion
 */
export function houseAt(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly last: number } | undefined {
  const noun = tokens[at]
  if (!isOneOf(noun, HOUSE_WORDS) || !has(noun, CAPITAL)) return undefined
  const opening = OPENING_NOUNS.has(noun?.word ?? '')
  let first = at
  while (first > at - LONGEST_HOUSE && isNamePart(tokens, first - 1)) first--
  const last = opening && first === at ? nameEnd(tokens, at) : at + 1
  return last - first > 1 && isPlaced(tokens, first, last) ? { first, last } : undefined
}

function nameEnd(tokens: readonly Token[], at: number): number {
  let last = at + 1
  while (last < at + LONGEST_HOUSE && isNamePart(tokens, last)) last++
  return last
}

function isPlaced(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
  const alone = has(tokens[first], LINE_START) && tokens[last]?.word === ','
  return alone || BEFORE_HOUSE.has(tokens[before]?.word ?? '')
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[at + 1]?.sentence) return false
  if (has(token, CAPITAL)) return token.word !== 'the'
  return (
    (token.word === '-' && has(token, GLUED)) ||
    token.word === "'s" ||
    (!has(token, MARK) && SMALL.has(token.word))
  )
}

const SMALL = new Set(['of', 'des', 'de', 'du', 'and', 'el', 'al'])
