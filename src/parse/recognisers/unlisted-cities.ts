import type { Reading } from '../reading.ts'
import { coverage } from '../token-ranges.ts'
import { CAPITAL, GLUED, MARK, has, type Token } from '../tokens.ts'
import { monthAt, weekdayAt } from './date-words.ts'
import { NOT_IN_NAME, STRONG_HEADS } from './event-words.ts'
import type { PlaceMention } from './place-mention.ts'
import { HELD, OPENED, signOf } from './sentence-signs.ts'

/**
 * Towns that no table holds, by how they stand: before their country or region ("Salto, Uruguay", "Seville (Spain)"), or
 * behind "held in" and its like. Once learnt, the same words count wherever they stand behind "in".
 */
export function findUnlistedCities(
  reading: Reading,
  known: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { tokens } = reading
  const taken = coverage(known, tokens.length)
  const found: PlaceMention[] = []
  for (const country of known) {
    const end = country.first - (tokens[country.first - 1]?.word === 'the' ? 2 : 1)
    const { place } = country
    if (place.kind !== 'country' && place.kind !== 'region') continue
    if (tokens[end]?.word !== ',' && !isBracketed(tokens, end, country.last)) continue
    const first = nameBefore(tokens, end, taken)
    if (first !== undefined) found.push(mention(reading, first, end, place.code))
  }
  for (let i = 0; i < tokens.length; i++) {
    const last = isHeldIn(tokens, i) && taken[i + 1] !== 1 ? nameAfter(tokens, i + 1, taken) : undefined
    if (last !== undefined) found.push(mention(reading, i + 1, last, ''))
  }
  return withRepeats(reading, found, taken)
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

const LONGEST = 3

/** Up to three capitals before the comma, the first of them behind "in", a comma or a line's start. */
function nameBefore(tokens: readonly Token[], end: number, taken: readonly number[]): number | undefined {
  let first = end
  while (
    first > end - LONGEST &&
    isNamePart(tokens[first - 1]) &&
    taken[first - 1] !== 1 &&
    tokens[first - 1]?.line === tokens[end]?.line
  )
    first--
  const before = tokens[first - 1]
  const opens = before === undefined || before.line !== tokens[first]?.line || BEFORE.has(before.word)
  return first < end && opens ? first : undefined
}

const BEFORE = new Set(['in', 'at', ',', 'near', '(', '-', 'of', '|', ':', 'from', 'to', '*'])

function isNamePart(token: Token | undefined): boolean {
  if (!has(token, CAPITAL) || token === undefined) return token?.word === '-' && has(token, GLUED)
  return (
    !NOT_IN_NAME.has(token.word) &&
    !OFFICES.has(token.word) &&
    !STRONG_HEADS.has(token.word) &&
    monthAt(token) === undefined &&
    weekdayAt(token) === undefined
  )
}

/** "Mr President, India …": nobody's office is a town. */
const OFFICES = new Set(
  'mr mrs ms dr prof professor president minister ambassador secretary chairman director general king emir sheikh sir university institute academy ministry centre department republic kingdom'.split(
    ' ',
  ),
)

/** "in" right behind a verb of holding, or a few words behind one in the same sentence. */
function isHeldIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.word !== 'in' || !has(tokens[at + 1], CAPITAL)) return false
  for (let i = at - 1; i > at - 4; i--)
    if (tokens[i]?.sentence === token.sentence && (signOf(tokens[i]?.word ?? '') & (HELD | OPENED)) !== 0)
      return true
  return false
}

/** The capitals behind "in", when a mark, a day or a small word ends them and no noun goes on. */
function nameAfter(tokens: readonly Token[], first: number, taken: readonly number[]): number | undefined {
  let last = first
  while (
    last < first + LONGEST &&
    isNamePart(tokens[last]) &&
    taken[last] !== 1 &&
    tokens[last]?.sentence === tokens[first]?.sentence
  )
    last++
  const next = tokens[last]
  if (
    last === first ||
    has(next, CAPITAL) ||
    REGIONS.has(tokens[last - 1]?.word ?? '') ||
    REGIONS.has(tokens[first]?.word ?? '')
  )
    return undefined
  return next === undefined ||
    next.sentence !== tokens[first]?.sentence ||
    has(next, MARK) ||
    AFTER.has(next.word)
    ? last
    : undefined
}

const AFTER = new Set([
  'on',
  'from',
  'in',
  'this',
  'today',
  'yesterday',
  'between',
  'last',
  'next',
  'for',
  'and',
  'under',
  'at',
  'with',
])
/** Parts of the world, which no table of towns needs. */
const REGIONS = new Set(
  (
    'asia africa europe america america americas pacific caribbean east west north south central middle eurasia oceania ' +
    'mediterranean balkans baltic arctic antarctic gulf sahel maghreb region province republic oblast state county ' +
    'parliament english french russian spanish arabic english islam congress brussels'
  ).split(' '),
)

/** The learnt names wherever else they stand behind "in". */
function withRepeats(
  { tokens, text }: Reading,
  found: readonly PlaceMention[],
  taken: readonly number[],
): readonly PlaceMention[] {
  if (found.length === 0) return []
  const byName = new Map<string, PlaceMention>()
  for (const one of found) {
    const name = one.place.kind === 'city' ? one.place.city.name : ''
    const before = byName.get(name)
    if (!before || (before.place.kind === 'city' && before.place.city.country === '')) byName.set(name, one)
  }
  const starts = new Map([...byName.values()].map(one => [tokens[one.first]?.word ?? '', one]))
  const repeats: PlaceMention[] = []
  tokens.forEach((token, at) => {
    const known = has(token, CAPITAL) && taken[at] !== 1 ? starts.get(token.word) : undefined
    if (known?.place.kind !== 'city') return
    const last = at + known.last - known.first
    const same = text.slice(token.start, tokens[last - 1]?.end) === known.place.city.name
    const placed =
      found.some(one => one.first === at) ||
      ['in', 'at'].includes(tokens[at - 1]?.word ?? '') ||
      isHost(tokens, last)
    if (same && placed) repeats.push({ ...known, first: at, last })
  })
  return repeats
}

function isHost(tokens: readonly Token[], at: number): boolean {
  return (
    ['hosted', 'hosts'].includes(tokens[at]?.word ?? '') ||
    (tokens[at]?.word === 'will' && tokens[at + 1]?.word === 'host')
  )
}
