import { COUNTRIES, countryNames, type Country } from '../authority/countries.ts'
import { compileLexicon, longestAt, type Entry } from '../lexicon.ts'
import { markedTokens } from '../marked-tokens.ts'
import type { Reading } from '../reading.ts'
import type { TokenRange } from '../token-ranges.ts'

export interface CountryWord {
  readonly country: Country
  /** "Russian" rather than "Russia". */
  readonly adjective: boolean
}

function entries(): Entry<CountryWord>[] {
  return COUNTRIES.flatMap(country => [
    ...countryNames(country).map(name => entry(name, { country, adjective: false })),
    ...country.adjectives.map(name => entry(name, { country, adjective: true })),
  ])
}

function entry(phrase: string, payload: CountryWord): Entry<CountryWord> {
  // "US" is a country and "us" is not; dots are the lexicon's business.
  const short = /^[A-Z.]{2,6}$/.test(phrase)
  return {
    phrase: short ? phrase.replaceAll('.', '') : phrase,
    payload,
    letters: short ? 'exact' : 'capital',
  }
}

const lexicon = compileLexicon(entries())
/** Bit of the words that begin one for a country. */
export const COUNTRY = lexicon.bit

/** The country named or meant by the words that begin at `at`, with the token after them. */
export function countryWordAt(
  { tokens, folded }: Reading,
  at: number,
): (CountryWord & { last: number }) | undefined {
  const match = longestAt(lexicon, tokens, at, folded)
  if (match === undefined) return undefined
  const { country, adjective } = match.payload
  return { country, adjective, last: match.last }
}

/** "Russian Federation", "Union of the Soviet Socialist Republics" are states: tokens [first, last) end with one's name. */
export function isCountryName(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = countryWordAt(reading, i)
    if (word?.last === last && (i === first || word.adjective)) return true
  }
  return false
}

/**
 * Every word for a country in reading order, the ones inside longer ones too: "Guinea" in "Papua New Guinea".
 * Three passes over a document ask one after the other, so it is searched once. O(tokens).
 */
export function countryWords(reading: Reading): readonly (CountryWord & TokenRange)[] {
  if (searched?.reading !== reading) searched = { reading, found: findCountryWords(reading) }
  return searched.found
}

let searched: { readonly reading: Reading; readonly found: readonly (CountryWord & TokenRange)[] } | undefined

function findCountryWords(reading: Reading): readonly (CountryWord & TokenRange)[] {
  const found: (CountryWord & TokenRange)[] = []
  for (const first of markedTokens(reading, lexicon.bit)) {
    const word = countryWordAt(reading, first)
    if (word) found.push({ country: word.country, adjective: word.adjective, first, last: word.last })
  }
  return found
}

/** The country that a document speaks of most. */
export interface Home {
  readonly country: Country
  /** No other comes near: the document is at home there. */
  readonly clear: boolean
}

/** The country that a document speaks of most, the first of equals; `undefined` when it names none. */
export function homeCountry(reading: Reading): Home | undefined {
  const counts = new Map<Country, number>()
  let end = 0
  for (const { country, first, last } of countryWords(reading)) {
    if (first < end) continue
    counts.set(country, (counts.get(country) ?? 0) + 1)
    end = last
  }
  return mostNamed(counts)
}

function mostNamed(counts: ReadonlyMap<Country, number>): Home | undefined {
  let most: Country | undefined
  let n = 0
  let second = 0
  for (const [country, count] of counts) {
    second = Math.max(second, Math.min(count, n))
    if (count <= n) continue
    most = country
    n = count
  }
  return most && { country: most, clear: n >= 2 && n >= 2 * second }
}

/** "of the Russian Federation", "of Kazakhstan". */
export function ofCountry(reading: Reading, at: number): { country: Country; last: number } | undefined {
  const { tokens } = reading
  if (tokens[at]?.word !== 'of') return undefined
  const start = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  const word = countryWordAt(reading, start)
  return word && !word.adjective ? { country: word.country, last: word.last } : undefined
}
