import { COUNTRY_TABLE } from './country-table.ts'
import { readNames, readRows } from './read-table.ts'

/** A state (or a territory that sits at tables of its own), as documents in English name it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** "Russia" */
  readonly name: string
  /** With its article, as it stands after "of": "the Russian Federation". */
  readonly official: string
  /** The usual one first: "Argentine", "Argentinian". Empty where English uses the name itself. */
  readonly adjectives: readonly string[]
  /** Other names, with their article where they need one. */
  readonly aliases: readonly string[]
}

/** All countries, in the order of the table. */
export const COUNTRIES: readonly Country[] = readRows(COUNTRY_TABLE).map(
  ([code = '', name = '', official = '', adjectives, aliases]) => ({
    code,
    name,
    official,
    adjectives: readNames(adjectives),
    aliases: readNames(aliases),
  }),
)

const byCode = new Map(COUNTRIES.map(country => [country.code, country]))

/** `findCountry('RU')` → Russia; `undefined` for a code that the table does not hold. */
export function findCountry(code: string): Country | undefined {
  return byCode.get(code)
}

/** `withoutArticle('the Russian Federation')` → `'Russian Federation'`. */
export function withoutArticle(name: string): string {
  return name.startsWith('the ') || name.startsWith('The ') ? name.slice(4) : name
}

/** Every name under which a country stands in a text, without article and without repetition. */
export function countryNames(country: Country): readonly string[] {
  return [...new Set([country.name, country.official, ...country.aliases].map(withoutArticle))]
}
