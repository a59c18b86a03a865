import { parseEdtf, type Edtf } from '../../model/edtf.ts'
import { absent, isSourced, valueOf, type Maybe } from '../../model/sourced.ts'
import { findCountry } from '../authority/countries.ts'
import { CITIES } from '../authority/places.ts'
import type { EventPath } from './correction.ts'
import { parserReading } from './correct-value.ts'
import { EVENT_VALUES, type CorrectableEvent } from './event-values.ts'

/**
 * What follows for other values from a corrected one, where no person has spoken about them: days of an
 * opening and a closing outside the corrected date are given up, and a corrected city brings its country.
 */
export function followUp(event: CorrectableEvent, path: EventPath): Partial<CorrectableEvent> {
  if (path === 'date') return followDate(event)
  return path === 'place.city' ? { place: { ...event.place, country: countryOfCity(event) } } : {}
}

function followDate(event: CorrectableEvent): Partial<CorrectableEvent> {
  const date = valueOf(event.date)
  const within = (field: Maybe<Edtf>): Maybe<Edtf> => {
    const days = parseEdtf(date ?? '')
    const own = parseEdtf(valueOf(field) ?? '')
    if (field.correction || !own || !days) return field
    if (days.first <= own.first && own.last <= days.last && days.first < days.last) return field
    if (days.first === own.first && days.last === own.last) return field
    return givenUp(event.date, field, 'date')
  }
  return { opened: within(event.opened), closed: within(event.closed) }
}

function givenUp<T>(by: Maybe<unknown>, field: Maybe<T>, path: 'date'): Maybe<T> {
  const { name } = EVENT_VALUES[path]
  return {
    ...absent(`It went with the ${name}, which a person corrected; before that: ${field.why}`),
    ...(by.correction === undefined ? {} : { correction: withoutReading(by.correction) }),
  }
}

function countryOfCity({ place }: CorrectableEvent): CorrectableEvent['place']['country'] {
  const { city, country } = place
  const word = city.correction
  const code = isSourced(city) ? CITIES.find(({ spellings }) => spellings.includes(city.value))?.country : ''
  if (country.correction || !word || code === valueOf(country)) return country
  if (code === '' && country.status === 'stated') return country
  const read = parserReading(country, EVENT_VALUES['place.country'].say)
  const correction = { ...withoutReading(word), ...(read === undefined ? {} : { parserRead: read }) }
  if (!isSourced(city) || code === undefined || code === '')
    return {
      ...absent('The country went with the city, which a person corrected; give it as place.country.'),
      correction,
    }
  const why = `${city.value}, which a person gave, lies in ${findCountry(code)?.name ?? code}.`
  return { value: code, evidence: [], why, status: 'corrected', correction }
}

function withoutReading<W extends { readonly parserRead?: string }>(word: W): Omit<W, 'parserRead'> {
  const { parserRead: _, ...rest } = word
  return rest
}
