import { COUNTRIES, countryNames, type Country } from '../authority/countries.ts'
import { compileLexicon, longestAt, type Entry } from '../lexicon.ts'
import type { Reading } from '../reading.ts'

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

/** The country named or meant by the words that begin at `at`, with the token after them. */
export function countryWordAt(
  { tokens, folded }: Reading,
  at: number,
): (CountryWord & { last: number }) | undefined {
  const match = longestAt(lexicon, tokens, at, folded)
  return match && { ...match.payload, last: match.last }
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
  for (let i = 0; i < reading.tokens.length; i++) {
    const word = countryWordAt(reading, i)
    if (!word) continue
    counts.set(word.country, (counts.get(word.country) ?? 0) + 1)
    i = word.last - 1
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (first === undefined) return undefined
  const [country, n] = first
  return { country, clear: n >= 2 && n >= 2 * (second?.[1] ?? 0) }
}

/** "of the Russian Federation", "of Kazakhstan". */
export function ofCountry(reading: Reading, at: number): { country: Country; last: number } | undefined {
  const { tokens } = reading
  if (tokens[at]?.word !== 'of') return undefined
  const start = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  const word = countryWordAt(reading, start)
  return word && !word.adjective ? { country: word.country, last: word.last } : undefined
}

/** Which tokens are words for countries. O(tokens). */
export function countryTokens(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < reading.tokens.length; i++) {
    const word = countryWordAt(reading, i)
    if (!word) continue
    for (let k = i; k < word.last; k++) found.add(k)
    i = word.last - 1
  }
  return found
}
