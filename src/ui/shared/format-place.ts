import { placesById } from '../../derive/by-id.ts'
import type { DatasetIndex, EventSummary, PlaceSummary } from '../../model/dataset-index.ts'

const countries = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' })

/** `formatCountry('CH')` → "Switzerland"; what is no country's code comes back as it is. */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code
}

/** A city alone is known by its name; without a city the country stands. */
export function formatPlace(place: PlaceSummary | undefined): string {
  return place?.city ?? (place?.country === undefined ? '' : formatCountry(place.country))
}

/** `formatVenue(moscow, 'The Kremlin')` → "The Kremlin, Moscow"; empty when neither is known. */
export function formatVenue(place: PlaceSummary | undefined, venue: string | undefined): string {
  const where = formatPlace(place)
  return [venue, where].filter(part => part !== undefined && part !== '').join(', ')
}

/** Where an event is: "The Kremlin, Moscow"; empty where no place is known. */
export function formatWhere(index: DatasetIndex, { place, venue }: EventSummary): string {
  return formatVenue(place && placesById(index).get(place), venue)
}
