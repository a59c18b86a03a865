import { PUBLISHERS } from '../authority/publishers.ts'
import type { Reading } from '../reading.ts'
import { coverage } from '../token-ranges.ts'
import { CAPITAL, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isYear, monthAt, weekdayAt } from './date-words.ts'
import { STRONG_HEADS } from './event-words.ts'
import type { PlaceMention } from './place-mention.ts'
import { EPITHETS } from './placed.ts'
import { HELD, OPENED, UNDER_WAY, signOf } from './sentence-signs.ts'
import { withRepeats } from './repeated-towns.ts'
import { townAfter, townBefore } from './town-name.ts'

/**
 * Towns that no table holds, by how they stand: before their country or region ("Salto, Uruguay", "Seville (Spain)"),
 * behind "held in" and its like, or behind what they are ("the Swiss resort of Gstaad"). Once learnt, the same words
 * count wherever they stand behind "in".
 */
export function findUnlistedCities(
  reading: Reading,
  known: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { tokens } = reading
  const taken = coverage(known, tokens.length)
  const found = [...beforeCountry(reading, known, taken)]
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word
    if ((word !== 'in' && word !== 'of') || taken[i + 1] === 1 || !has(tokens[i + 1], CAPITAL)) continue
    const of = word === 'of'
    if (of && !EPITHETS.has(tokens[i - 1]?.word ?? '')) continue
    const last = townAfter(tokens, i + 1, taken)
    if (last === undefined || !(of || isHeldIn(tokens, i) || isTimed(tokens, i, last))) continue
    found.push(mention(reading, i + 1, last, of ? countryUpTo(known, i) : ''))
  }
  return withRepeats(reading, found, taken)
}

function* beforeCountry(
  reading: Reading,
  known: readonly PlaceMention[],
  taken: readonly number[],
): Generator<PlaceMention> {
  const { tokens } = reading
  for (const { first: at, last, place } of known) {
    if (place.kind !== 'country' && place.kind !== 'region') continue
    const end = at - (tokens[at - 1]?.word === 'the' ? 2 : 1)
    if (tokens[end]?.word !== ',' && !isBracketed(tokens, end, last)) continue
    const first = townBefore(tokens, end, taken)
    if (first !== undefined && !AGENCIES.has(tokens[first]?.word ?? ''))
      yield mention(reading, first, end, place.code)
  }
}

/** "Interfax, Azerbaijan" */
const AGENCIES = new Set(PUBLISHERS.map(({ name }) => name.toLowerCase()))

/** The country of "the Swiss resort", which ends at token `last`. */
function countryUpTo(known: readonly PlaceMention[], last: number): string {
  const place = known.find(one => one.last === last)?.place
  return place?.kind === 'region' ? place.code : ''
}

function mention({ text, tokens }: Reading, first: number, last: number, country: string): PlaceMention {
  const name = text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  const city = { name, country, capital: false, spellings: [name] }
  return { first, last, place: { kind: 'city', city }, attributive: false }
}

/** "Seville (Spain)" */
function isBracketed(tokens: readonly Token[], open: number, close: number): boolean {
  return tokens[open]?.word === '(' && [')', ','].includes(tokens[close]?.word ?? '')
}

/** "in" right behind a time ("opens tomorrow in"), or at most a few words behind a verb of holding. */
function isHeldIn(tokens: readonly Token[], at: number): boolean {
  if (isTime(tokens[at - 1])) return true
  return tokens
    .slice(at - 3, at)
    .some(({ word, sentence }) => sentence === tokens[at]?.sentence && (signOf(word) & HOLDING) !== 0)
}

/** "in" right behind a meeting, and a time behind the town: "their meeting in Windsor next week". */
function isTimed(tokens: readonly Token[], at: number, last: number): boolean {
  return STRONG_HEADS.has(tokens[at - 1]?.word ?? '') && WHEN.has(tokens[last]?.word ?? '')
}

const WHEN = wordSet('on from next last this today yesterday tomorrow')

function isTime(token: Token | undefined): boolean {
  return DAYS.has(token?.word ?? '') || isYear(token) || (monthAt(token) ?? weekdayAt(token)) !== undefined
}

const DAYS = wordSet('today tomorrow yesterday week')
const HOLDING = HELD | OPENED | UNDER_WAY
