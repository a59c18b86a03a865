import { CAPITAL, GLUED, LINE_START, MARK, has, type Token } from '../tokens.ts'

/** Nouns that close the name of a house where meetings sit: "Congress Hall", "Hotel" opens one as well. */
const HOUSE_NOUNS = new Set(
  (
    'palace hotel hall house resort residence castle villa centre complex auditorium pavilion ballroom mansion ' +
    'guesthouse museum theatre stadium campus headquarters building chamber lounge club manor'
  ).split(' '),
)
const BEFORE_HOUSE = new Set(['at', 'in', ':'])
const LONGEST_HOUSE = 7

/**
 * Where a house's name begins that ends with token `at`: it stands behind "at" or "in", perhaps with an
 * article, and consists of capitals. `undefined` for anything else.
 *
 *     "at the Bali Nusa Dua Convention Centre"  →  Bali … Centre
 */
export function houseAt(tokens: readonly Token[], at: number): number | undefined {
  const noun = tokens[at]
  if (!HOUSE_NOUNS.has(noun?.word ?? '') || !has(noun, CAPITAL)) return undefined
  let first = at
  while (first > at - LONGEST_HOUSE && isNamePart(tokens, first - 1)) first--
  const before = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
  const named = first < at || has(tokens[at + 1], CAPITAL)
  // A line of its own: "Government House, Canberra".
  const alone = has(tokens[first], LINE_START) && tokens[at + 1]?.word === ','
  return named && (alone || BEFORE_HOUSE.has(tokens[before]?.word ?? '')) ? first : undefined
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
