import { COUNTRIES, countryNames } from '../authority/countries.ts'
import { CITIES, HOUSES, type City } from '../authority/places.ts'
import { STATES } from '../authority/states.ts'
import { compileLexicon, findPhrases, type Entry } from '../lexicon.ts'
import { markedTokens } from '../marked-tokens.ts'
import type { Reading } from '../reading.ts'
import { CAPITAL, MARK, has, type Token } from '../tokens.ts'
import { HOUSE_WORDS, houseAt } from './house-shape.ts'
import { findUnlistedCities } from './unlisted-cities.ts'
import { formOf, isState } from './place-forms.ts'
import type { NamedPlace, PlaceMention } from './place-mention.ts'

function* entries(): Generator<Entry<NamedPlace>> {
  for (const city of CITIES)
    for (const phrase of city.spellings) yield { phrase, payload: { kind: 'city', city }, letters: 'capital' }
  for (const house of HOUSES)
    yield { phrase: house.name, payload: { kind: 'house', house }, letters: 'capital' }
  for (const country of COUNTRIES) {
    for (const phrase of countryNames(country))
      yield {
        phrase,
        payload: { kind: 'country', code: country.code },
        letters: isAcronym(phrase) ? 'exact' : 'capital',
      }
    for (const phrase of country.adjectives)
      yield { phrase, payload: { kind: 'adjective', code: country.code }, letters: 'capital' }
  }
  for (const { name, country } of STATES)
    yield {
      phrase: name,
      payload: { kind: 'region', code: country },
      letters: isAcronym(name) ? 'exact' : 'capital',
    }
}

function isAcronym(phrase: string): boolean {
  return phrase === phrase.toUpperCase()
}

const LEXICON = compileLexicon(entries())

/** Every city, country, national adjective and house of the text, in reading order. O(tokens). */
export function findPlaces(reading: Reading): readonly PlaceMention[] {
  const { tokens, folded } = reading
  const known = findPhrases(LEXICON, tokens, folded)
    .filter(({ first, last, payload }) => payload.kind !== 'region' || isState(tokens, first, last))
    .map(({ first, last, payload }) =>
      formOf(tokens, { first, last, place: payload, attributive: isAttributive(tokens, first, last) }),
    )
  const unlisted = findUnlistedCities(reading, known)
  const settled = withSaidCountry(tokens, known)
  return [...settled, ...unlisted, ...findHouses(reading, known)].toSorted(
    (a, b) => a.first - b.first || b.last - a.last,
  )
}

/** "Yalta, Ukraine", "Tripoli (Lebanon)": the country that the text gives its town, for every mention of it. */
function withSaidCountry(tokens: readonly Token[], known: readonly PlaceMention[]): readonly PlaceMention[] {
  const said = new Map<City, City>()
  known.forEach(({ place, last }, at) => {
    const next = known[at + 1]
    if (place.kind !== 'city' || (next?.place.kind !== 'country' && next?.place.kind !== 'region')) return
    const mark = tokens[last]?.word
    const touching = next.first - last === 1 || (next.first - last === 2 && tokens[last + 1]?.word === 'the')
    if (!touching || (mark !== ',' && mark !== '(') || next.place.code === place.city.country) return
    if (next.place.code === 'GE' && place.city.country === 'US') return
    said.set(place.city, { ...place.city, country: next.place.code, capital: false })
  })
  if (said.size === 0) return known
  return known.map(one => {
    const city = one.place.kind === 'city' ? said.get(one.place.city) : undefined
    return city ? { ...one, place: { kind: 'city', city } } : one
  })
}

const BEFORE_PLACE = new Set(['in', 'at', 'near', 'to', 'from', 'outside'])

function isAttributive(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last]
  if (next === undefined || next.sentence !== tokens[first]?.sentence || has(next, MARK)) return false
  return has(next, CAPITAL) && !BEFORE_PLACE.has(tokens[first - 1]?.word ?? '')
}

function findHouses(reading: Reading, known: readonly PlaceMention[]): PlaceMention[] {
  const taken = new Set(known.filter(({ place }) => place.kind === 'house').map(({ last }) => last))
  const houses: PlaceMention[] = []
  for (const at of markedTokens(reading, HOUSE_WORDS)) {
    const found = houseAt(reading.tokens, at)
    if (found === undefined || taken.has(found.last)) continue
    houses.push({ ...found, place: { kind: 'house', house: undefined }, attributive: false })
  }
  return houses
}
