import { CAPITAL, GLUED, MARK, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { monthAt, weekdayAt } from './date-words.ts'
import { NOT_IN_NAME, STRONG_HEADS } from './event-words.ts'

const LONGEST = 3

/** First token of up to three capitals that end before token `end`, behind "in", a comma or a line's start. */
export function townBefore(
  tokens: readonly Token[],
  end: number,
  taken: readonly number[],
): number | undefined {
  let first = end
  while (
    first > end - LONGEST &&
    isNamePart(tokens, first - 1) &&
    taken[first - 1] !== 1 &&
    tokens[first - 1]?.line === tokens[end]?.line
  )
    first--
  const before = tokens[first - 1]
  const opens = before === undefined || before.line !== tokens[first]?.line || BEFORE.has(before.word)
  const land = before?.word === 'of' && REGIONS.has(tokens[first - 2]?.word ?? '')
  return first < end && opens && !land && has(tokens[first], CAPITAL) ? first : undefined
}

const BEFORE = wordSet('in at , near ( - of | : from to *')

/** Token after the capitals that begin at `first`, when a mark, a day or a small word ends them and no noun goes on. */
export function townAfter(
  tokens: readonly Token[],
  first: number,
  taken: readonly number[],
): number | undefined {
  let last = first
  while (
    last < first + LONGEST &&
    isNamePart(tokens, last) &&
    taken[last] !== 1 &&
    tokens[last]?.sentence === tokens[first]?.sentence
  )
    last++
  const next = tokens[last]
  if (
    last === first ||
    has(next, CAPITAL) ||
    [last - 1, first].some(at => REGIONS.has(tokens[at]?.word ?? ''))
  )
    return undefined
  const ends = next === undefined || next.sentence !== tokens[first]?.sentence || has(next, MARK)
  return ends || AFTER.has(next.word) ? last : undefined
}

const AFTER = wordSet(
  'on from in this today yesterday between last next for and under at with where near during',
)

/** Parts of the world, which no table of towns needs. */
const REGIONS = wordSet(
  'asia africa europe america america americas pacific caribbean east west north south central middle eurasia oceania ' +
    'mediterranean balkans baltic arctic antarctic gulf sahel maghreb region province canton republic oblast state county ' +
    'parliament english french russian spanish arabic english islam congress brussels',
)

/** A capital that may be of a town's name, "-" in it, or "sur" in "Neuville sur Lac". */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (!has(token, CAPITAL))
    return (
      (token.word === '-' && has(token, GLUED)) ||
      (LINKS.has(token.word) && has(tokens[at - 1], CAPITAL) && has(tokens[at + 1], CAPITAL))
    )
  return (
    !NOT_IN_NAME.has(token.word) &&
    !OFFICES.has(token.word) &&
    !STRONG_HEADS.has(token.word) &&
    monthAt(token) === undefined &&
    weekdayAt(token) === undefined
  )
}

const LINKS = wordSet('nad pod sur sous les la le de del di du da dos am upon von')

/** "Mr President, India …": nobody's office is a town. */
const OFFICES = wordSet(
  'mr mrs ms dr prof professor president minister ambassador secretary chairman director general king emir sheikh sir ' +
    'university institute academy ministry centre department republic kingdom',
)
