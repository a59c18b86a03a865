import { PLACE_TABLE } from './place-table.ts'

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

function readCities(row: string): City[] {
  const [country = '', towns = ''] = row.split('|')
  return towns.split(',').map(cell => {
    const capital = cell.trim().startsWith('*')
    const [today = '', ...former] = cell.replace('*', '').split('~')
    const spellings = [...today.split('='), ...former].map(name => name.trim())
    const once = former.length > 0 ? { former: former.map(name => name.trim()) } : {}
    return { name: spellings[0] ?? '', country, capital, spellings, ...once }
  })
}

/** All towns, in the order of the table. */
export const CITIES: readonly City[] = PLACE_TABLE.trim().split('\n').flatMap(readCities)

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
  { name: 'Moncloa Palace', city: 'Madrid', country: 'ES' },
  { name: 'Villa Madama', city: 'Rome', country: 'IT' },
  { name: 'Farnesina', city: 'Rome', country: 'IT' },
  { name: 'Quirinale', city: 'Rome', country: 'IT' },
  { name: 'Bellevue Palace', city: 'Berlin', country: 'DE' },
  { name: 'Schloss Bellevue', city: 'Berlin', country: 'DE' },
  { name: 'Bayerischer Hof', city: 'Munich', country: 'DE' },
  { name: 'Petersberg', city: 'Königswinter', country: 'DE' },
  { name: 'Dolmabahçe Palace', city: 'Istanbul', country: 'TR' },
  { name: 'Dolmabahce Palace', city: 'Istanbul', country: 'TR' },
  { name: 'Çırağan Palace', city: 'Istanbul', country: 'TR' },
  { name: 'Itamaraty Palace', city: 'Brasilia', country: 'BR' },
  { name: 'Planalto Palace', city: 'Brasilia', country: 'BR' },
  { name: 'Casa Rosada', city: 'Buenos Aires', country: 'AR' },
  { name: 'San Martin Palace', city: 'Buenos Aires', country: 'AR' },
  { name: 'La Moneda', city: 'Santiago', country: 'CL' },
  { name: 'Rashtrapati Bhavan', city: 'New Delhi', country: 'IN' },
  { name: 'Hyderabad House', city: 'New Delhi', country: 'IN' },
  { name: 'Bharat Mandapam', city: 'New Delhi', country: 'IN' },
  { name: 'Aiwan-e-Sadr', city: 'Islamabad', country: 'PK' },
  { name: 'Akasaka Palace', city: 'Tokyo', country: 'JP' },
  { name: 'Malacanang', city: 'Manila', country: 'PH' },
  { name: 'Malacañang Palace', city: 'Manila', country: 'PH' },
  { name: 'Camp David', country: 'US' },
  { name: 'Chequers', country: 'GB' },
  { name: 'Marlborough House', city: 'London', country: 'GB' },
  { name: 'Dublin Castle', city: 'Dublin', country: 'IE' },
  { name: 'Christiansborg', city: 'Copenhagen', country: 'DK' },
  { name: 'Finlandia Hall', city: 'Helsinki', country: 'FI' },
  { name: 'Rosenbad', city: 'Stockholm', country: 'SE' },
  { name: 'Egmont Palace', city: 'Brussels', country: 'BE' },
  { name: 'Europa building', city: 'Brussels', country: 'BE' },
  { name: 'Cotroceni Palace', city: 'Bucharest', country: 'RO' },
  { name: 'Zappeion', city: 'Athens', country: 'GR' },
  { name: 'Mariinsky Palace', city: 'Kyiv', country: 'UA' },
  { name: 'Ala-Archa', city: 'Bishkek', country: 'KG' },
  { name: 'Kuksaroy', city: 'Tashkent', country: 'UZ' },
  { name: 'Expoforum', city: 'St Petersburg', country: 'RU' },
  { name: 'Lenexpo', city: 'St Petersburg', country: 'RU' },
  { name: 'Manege', city: 'Moscow', country: 'RU' },
  { name: 'President Hotel', city: 'Moscow', country: 'RU' },
  { name: 'Meiendorf Castle', country: 'RU' },
  { name: 'Maiendorf Castle', country: 'RU' },
  { name: 'UN Headquarters in New York', city: 'New York', country: 'US' },
  { name: 'Maison de la Paix', city: 'Geneva', country: 'CH' },
  { name: 'ICAO Headquarters', city: 'Montreal', country: 'CA' },
  { name: 'Peace Palace', city: 'The Hague', country: 'NL' },
  { name: 'Pentagon', city: 'Washington', country: 'US' },
]
