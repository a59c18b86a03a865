import { type Finding, besideRivals, heaviest } from '../finding.ts'
import { quote, spanOf, wordsOf } from '../reading.ts'
import { CAPITAL, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { cityFindings, heaviestCountry } from './city-findings.ts'
import { countryFinding, countryOfRival } from './country-finding.ts'
import type { EventFocus } from './event-focus.ts'
import { isHeldOnline } from './held-online.ts'
import { placeWhy } from './place-why.ts'
import { commonCountry, soleCity, soleCountry } from './sole-place.ts'
import { type Weighed, weigh } from './weighed-place.ts'

/** Where the event was, as far as the text says. */
export interface EventPlaces {
  readonly venue: Finding<string> | undefined
  readonly city: Finding<string> | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country: Finding<string> | undefined
}

/** Binds places to the main event; mentions of one city support each other. A dateline alone places nothing. */
export function findEventPlaces(focus: EventFocus): EventPlaces {
  const all = focus.stage.marks.places.flatMap(mention => weigh(focus, mention) ?? [])
  const weighed = isHeldOnline(focus) ? all.filter(isSeat) : all
  const seat = heaviestCountry(weighed)
  const cities = cityFindings(focus, weighed, seat)
  const first = heaviest(cities)
  const city = first && besideRivals(first, cities, (a, b) => a === b)
  const venue = heaviestVenue(weighed)
  const settled =
    city ?? cityOfVenue(focus, venue) ?? (isKnown(venue) ? undefined : soleCity(focus, weighed, seat))
  return {
    venue: venue && nameVenue(focus, venue),
    city: settled,
    country:
      countryFinding(focus, weighed, settled, venue) ??
      countryOfRival(focus, cities) ??
      (settled ? commonCountry(focus) : soleCountry(focus, weighed)),
  }
}

/** Of a meeting on screens neither the dateline nor a plan that was given up is the place. */
function isSeat({ reasons }: Weighed): boolean {
  return reasons.every(({ rule }) => rule !== 'dateline' && rule !== 'givenUp')
}

function heaviestVenue(weighed: readonly Weighed[]): Weighed | undefined {
  return weighed
    .filter(({ mention, weight }) => mention.place.kind === 'house' && weight >= WEIGHTS.place.threshold)
    .toSorted((a, b) => b.weight - a.weight)[0]
}

/** A house that the authority has: where it has no city there, it lies in none. */
function isKnown(venue: Weighed | undefined): boolean {
  return venue?.mention.place.kind === 'house' && venue.mention.place.house !== undefined
}

function nameVenue(focus: EventFocus, venue: Weighed): Finding<string> {
  const { reading } = focus.stage.marks
  const { mention, weight, reasons } = venue
  const span = spanOf(reading, mention.first, mention.last)
  const article = reading.tokens[mention.first - 1]
  const from =
    article?.word === 'the' && article.line === reading.tokens[mention.first]?.line
      ? mention.first - 1
      : mention.first
  const whole = spanOf(reading, from, mention.last)
  const value = wordsOf(reading, has(article, CAPITAL) ? whole : span)
  return { value, spans: [whole], why: placeWhy(focus, venue), status: 'stated', weight, reasons }
}

function cityOfVenue(focus: EventFocus, venue: Weighed | undefined): Finding<string> | undefined {
  const house = venue?.mention.place.kind === 'house' ? venue.mention.place.house : undefined
  if (!venue || house?.city === undefined) return undefined
  const { reading } = focus.stage.marks
  const span = spanOf(reading, venue.mention.first, venue.mention.last)
  const why = `${quote(reading, span)} stands in ${house.city}.`
  return {
    value: house.city,
    spans: [span],
    why,
    status: 'worked-out',
    weight: venue.weight,
    reasons: venue.reasons,
  }
}
