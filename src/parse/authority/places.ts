import { HOUSE_TABLE } from './house-table.ts'
import { PLACE_TABLE } from './place-table.ts'
import { readNames, readRows } from './read-table.ts'

/** A town where meetings are held. */
export interface City {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly capital: boolean
  /** Every way to write it, `name` first. */
  readonly spellings: readonly string[]
  /** Those of the spellings that were its name once, or in another tongue's rule: "Alma-Ata". */
  readonly former?: readonly string[]
}

/** A house, palace or resort that a text may name without its city. */
export interface House {
  readonly name: string
  readonly city?: string
  readonly country: string
}

function readCity(cell: string, country: string): City {
  const [today = '', ...former] = cell.replace('*', '').split('~')
  const spellings = [...today.split('='), ...former]
  const once = former.length > 0 ? { former } : {}
  return { name: spellings[0] ?? '', country, capital: cell.startsWith('*'), spellings, ...once }
}

/** All towns, in the order of the table. */
export const CITIES: readonly City[] = readRows(PLACE_TABLE).flatMap(([country = '', towns]) =>
  readNames(towns).map(cell => readCity(cell, country)),
)

const capitals = new Map(CITIES.filter(city => city.capital).map(city => [city.country, city] as const))

/** `findCapital('TN')` → Tunis: what "the Tunisian capital" means. */
export function findCapital(country: string): City | undefined {
  return capitals.get(country)
}

const once = new Map(
  CITIES.flatMap(city => (city.former ?? []).map(name => [name.toUpperCase(), name] as const)),
)

/** `formerName('KIEV')` → `Kiev`: the name under which a text knows a town that we show under another. */
export function formerName(words: string): string | undefined {
  return once.get(words.toUpperCase())
}

/** Seats and houses so well known that their name alone tells the country, and mostly the city. */
export const HOUSES: readonly House[] = readRows(HOUSE_TABLE).map(([name = '', city = '', country = '']) =>
  city === '' ? { name, country } : { name, city, country },
)
