import { PLACE_TABLE } from './place-table.ts'

/** A town where meetings are held. */
export interface City {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly capital: boolean
  /** Every way to write it, `name` first. */
  readonly spellings: readonly string[]
}

/** A house, palace or resort that a text may name without its city. */
export interface House {
  readonly name: string
  readonly city?: string
  readonly country: string
}

function readCities(row: string): City[] {
  const [country = '', towns = ''] = row.split('|')
  return towns.split(',').map(cell => {
    const capital = cell.trim().startsWith('*')
    const spellings = cell
      .replace('*', '')
      .split('=')
      .map(name => name.trim())
    return { name: spellings[0] ?? '', country, capital, spellings }
  })
}

/** All towns, in the order of the table. */
export const CITIES: readonly City[] = PLACE_TABLE.trim().split('\n').flatMap(readCities)

const capitals = new Map(CITIES.filter(city => city.capital).map(city => [city.country, city] as const))

/** `findCapital('TN')` → Tunis: what "the Tunisian capital" means. */
export function findCapital(country: string): City | undefined {
  return capitals.get(country)
}

/** Seats and houses so well known that their name alone tells the country, and mostly the city. */
export const HOUSES: readonly House[] = [
  { name: 'Kremlin', city: 'Moscow', country: 'RU' },
  { name: 'Novo-Ogaryovo', country: 'RU' },
  { name: 'Bocharov Ruchei', city: 'Sochi', country: 'RU' },
  { name: 'Konstantinovsky Palace', city: 'St Petersburg', country: 'RU' },
  { name: 'Tauride Palace', city: 'St Petersburg', country: 'RU' },
  { name: 'Gorki', country: 'RU' },
  { name: 'White House', city: 'Washington', country: 'US' },
  { name: 'Palais des Nations', city: 'Geneva', country: 'CH' },
  { name: 'Élysée Palace', city: 'Paris', country: 'FR' },
  { name: 'Elysee', city: 'Paris', country: 'FR' },
  { name: 'Quai d’Orsay', city: 'Paris', country: 'FR' },
  { name: 'Hofburg', city: 'Vienna', country: 'AT' },
  { name: 'Vienna International Centre', city: 'Vienna', country: 'AT' },
  { name: 'Ballhausplatz', city: 'Vienna', country: 'AT' },
  { name: 'Berlaymont', city: 'Brussels', country: 'BE' },
  { name: 'Justus Lipsius', city: 'Brussels', country: 'BE' },
  { name: 'Downing Street', city: 'London', country: 'GB' },
  { name: 'Lancaster House', city: 'London', country: 'GB' },
  { name: 'Chatham House', city: 'London', country: 'GB' },
  { name: 'Diaoyutai State Guesthouse', city: 'Beijing', country: 'CN' },
  { name: 'Great Hall of the People', city: 'Beijing', country: 'CN' },
  { name: 'Vigyan Bhawan', city: 'New Delhi', country: 'IN' },
  { name: 'Akorda', city: 'Astana', country: 'KZ' },
  { name: 'Blue House', city: 'Seoul', country: 'KR' },
  { name: 'Peace Palace', city: 'The Hague', country: 'NL' },
  { name: 'Pentagon', city: 'Washington', country: 'US' },
]
