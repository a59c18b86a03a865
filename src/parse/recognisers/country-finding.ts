import type { Span } from '../../model/span.ts'
import { findCountry } from '../authority/countries.ts'
import type { Finding } from '../finding.ts'
import { quote, spanOf, tokenAt } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { placeWhy } from './place-why.ts'
import { type Weighed, isNameRule } from './weighed-place.ts'

/** Said beside the city or by a seat of state; else the country of the city; else a country alone. */
export function countryFinding(
  focus: EventFocus,
  weighed: readonly Weighed[],
  city: Finding<string> | undefined,
  venue: Weighed | undefined,
): Finding<string> | undefined {
  const code = codeOfCity(focus, city)
  const { reading } = focus.stage.marks
  if (city && code !== undefined) {
    const stated = statedCountry(focus, code, city, venue)
    const span = stated ?? city.spans[0]
    const name = findCountry(code)?.name ?? code
    const why = stated
      ? `${quote(reading, span)} says the country.`
      : `${quote(reading, span)} lies in ${name}.`
    return {
      value: code,
      spans: [span],
      why,
      status: stated ? 'stated' : 'worked-out',
      weight: city.weight,
      reasons: city.reasons,
    }
  }
  return countryAlone(focus, weighed)
}

/** "in Zanzibar for the meeting … to be held in Kiwengwa": the town has no country in any table, the other city has. */
export function countryOfRival(
  focus: EventFocus,
  cities: readonly Finding<string>[],
): Finding<string> | undefined {
  const { placeFrom, reading } = focus.stage.marks
  for (const { spans } of cities) {
    const place = placeFrom.get(tokenAt(reading, spans[0].start))?.place
    if (place?.kind !== 'city' || place.city.country === '') continue
    const { country } = place.city
    const why = `${quote(reading, spans[0])}, named beside it, lies in ${findCountry(country)?.name ?? country}.`
    return { value: country, spans: [spans[0]], why, status: 'unclear', weight: 1, reasons: [] }
  }
  return undefined
}

/** "Olivos, Buenos Aires": a town that no table holds, before one that it lies beside. */
function besideCity({ stage }: EventFocus, city: Finding<string> | undefined): string | undefined {
  const { reading, placeFrom } = stage.marks
  const comma = tokenAt(reading, city?.spans[0].end ?? 0)
  const place = reading.tokens[comma]?.word === ',' ? placeFrom.get(comma + 1)?.place : undefined
  return place?.kind === 'city' && place.city.country !== '' ? place.city.country : undefined
}

function codeOfCity(focus: EventFocus, city: Finding<string> | undefined): string | undefined {
  const { reading, placeFrom } = focus.stage.marks
  const place = city && placeFrom.get(tokenAt(reading, city.spans[0].start))?.place
  if (place?.kind === 'city' || place?.kind === 'capital')
    return place.city.country === '' ? besideCity(focus, city) : place.city.country
  return place?.kind === 'house' ? place.house?.country : undefined
}

/** "Berlin, Germany", or a seat of state in the same line: "The Kremlin, Moscow". */
function statedCountry(
  focus: EventFocus,
  code: string,
  city: Finding<string>,
  venue: Weighed | undefined,
): Span | undefined {
  const { reading, placeFrom } = focus.stage.marks
  for (const span of city.spans) {
    const comma = tokenAt(reading, span.end)
    const next = placeFrom.get(comma + 1)
    if (reading.tokens[comma]?.word === ',' && next?.place.kind === 'country' && next.place.code === code)
      return spanOf(reading, next.first, next.last)
  }
  const house = venue?.mention.place.kind === 'house' ? venue.mention.place.house : undefined
  const sameLine = venue && reading.tokens[venue.mention.last + 1]?.start === city.spans[0].start
  return sameLine && house?.country === code
    ? spanOf(reading, venue.mention.first, venue.mention.last)
    : undefined
}

function countryAlone(focus: EventFocus, weighed: readonly Weighed[]): Finding<string> | undefined {
  const { reading } = focus.stage.marks
  const best = weighed
    .filter(({ mention, weight }) => isCountry(mention) && weight >= WEIGHTS.place.threshold)
    .toSorted((a, b) => b.weight - a.weight)[0]
  const place = best?.mention.place
  if (!best || !place) return undefined
  const code =
    place.kind === 'country' || place.kind === 'region'
      ? place.code
      : place.kind === 'house'
        ? place.house?.country
        : undefined
  const status = isNameRule(best) || place.kind !== 'country' ? 'worked-out' : 'stated'
  const span = spanOf(reading, best.mention.first, best.mention.last)
  return code === undefined
    ? undefined
    : {
        value: code,
        spans: [span],
        why: placeWhy(focus, best),
        status,
        weight: best.weight,
        reasons: best.reasons,
      }
}

function isCountry({ place }: PlaceMention): boolean {
  return (
    place.kind === 'country' ||
    place.kind === 'region' ||
    (place.kind === 'house' && place.house !== undefined)
  )
}
