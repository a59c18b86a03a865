import { ordinalAt, romanAt } from '../number-words.ts'
import { NUMBER, has, type Token } from '../tokens.ts'
import { COUNTED_HEADS, MODIFIERS, STRONG_HEADS } from './event-words.ts'

/** An edition number in or beside a name. */
export interface EditionMark {
  readonly value: number
  readonly first: number
  readonly last: number
}
/** "16th", "Seventh", "XVIII" that ends right before `end`, or a plain number that only counts: "the 22 │Ministerial Council". */
export function editionAt(tokens: readonly Token[], end: number, sentence: number): EditionMark | undefined {
  for (const length of [3, 2, 1]) {
    const first = end - length
    if (tokens[first]?.sentence !== sentence) continue
    const read = ordinalAt(tokens, first) ?? romanAt(tokens, first)
    if (read?.next === end && !(length > 1 && ordinalAt(tokens, first)?.next !== end))
      return { value: read.value, first, last: end }
  }
  return plainNumber(tokens, end)
}

/** No series known has come to more editions, and larger numbers count people. */
const MOST_EDITIONS = 200

/** "The 13 │sitting", "the 22 │Ministerial Council": a number between article and a single noun counts editions. */
function plainNumber(tokens: readonly Token[], end: number): EditionMark | undefined {
  const number = tokens[end - 1]
  if (number === undefined || !has(number, NUMBER) || number.value < 2 || number.value > MOST_EDITIONS)
    return undefined
  const article = tokens[end - 2]
  const next = tokens[end]?.word ?? ''
  const single =
    (STRONG_HEADS.has(next) || COUNTED_HEADS.has(next) || MODIFIERS.has(next)) && !next.endsWith('s')
  const introduced = article?.word === 'the' && article.sentence === number.sentence
  return single && introduced ? { value: number.value, first: end - 1, last: end } : undefined
}
