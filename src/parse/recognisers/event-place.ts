import { findCountry } from '../authority/countries.ts'
import type { City } from '../authority/places.ts'
import { besideRivals, heaviest, type Finding, type Reason } from '../finding.ts'
import type { Span } from '../../model/span.ts'
import { quote, spanOf, tokenAt, wordsOf } from '../reading.ts'
import { CAPITAL, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { weighPlace } from './place-score.ts'

/** Where the event was, as far as the text says. */
export interface EventPlaces {
  readonly venue: Finding<string> | undefined
  readonly city: Finding<string> | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country: Finding<string> | undefined
}

interface Weighed {
  readonly mention: PlaceMention
  readonly reasons: readonly Reason[]
  readonly weight: number
}

/** Binds places to the main event; mentions of one city support each other. A dateline alone places nothing. */
export function findEventPlaces(focus: EventFocus): EventPlaces {
  const weighed = focus.stage.marks.places.flatMap(mention => weigh(focus, mention) ?? [])
  const seat = heaviestCountry(weighed)
  const cities = cityFindings(focus, weighed, seat)
  const first = heaviest(cities)
  const city = first && besideRivals(first, cities, (a, b) => a === b)
  const venue = heaviestVenue(weighed)
  const settled = city ?? cityOfVenue(focus, venue)
  return {
    venue: venue && nameVenue(focus, venue),
    city: settled,
    country: countryFinding(focus, weighed, settled, venue) ?? countryOfRival(focus, cities),
  }
}

function weigh(focus: EventFocus, mention: PlaceMention): Weighed | undefined {
  if (mention.place.kind === 'adjective') return undefined
  const reasons = weighPlace(focus, mention)
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  return reasons.length === 0 ? undefined : { mention, reasons, weight }
}

function cityOf({ place }: PlaceMention): City | undefined {
  return place.kind === 'city' || place.kind === 'capital' ? place.city : undefined
}

/** One finding a city: its best mention decides, the others add a point each. */
function cityFindings(
  focus: EventFocus,
  weighed: readonly Weighed[],
  seat: string | undefined,
): Finding<string>[] {
  const byCity = new Map<City, Weighed[]>()
  for (const one of weighed) {
    const city = cityOf(one.mention)
    if (city && !(one.mention.attributive && !isNameRule(one)))
      byCity.set(city, [...(byCity.get(city) ?? []), one])
  }
  return [...byCity].flatMap(([city, mentions]) => {
    const agreed = byDateline(mentions, city, seat)
    return agreed.length === 0 ? [] : (cityFinding(focus, city, agreed) ?? [])
  })
}

/** A dateline in the country that is said to hold the meeting gains, one in another country is no seat. */
function byDateline(mentions: readonly Weighed[], city: City, seat: string | undefined): readonly Weighed[] {
  if (seat === undefined || city.country === '') return mentions
  const { datelineHost, inSeat } = WEIGHTS.place
  if (city.country === seat)
    return mentions.map(one => {
      const gain = isDatelineRule(one) ? datelineHost : one.reasons[0]?.rule === 'elsewhere' ? inSeat : 0
      return gain === 0 ? one : { ...one, weight: one.weight + gain }
    })
  return mentions.filter(one => !isDatelineRule(one) || one.reasons.some(({ rule }) => rule === 'here'))
}

function isDatelineRule({ reasons }: Weighed): boolean {
  return reasons[0]?.rule === 'dateline'
}

/** The country that the text binds to the meeting by itself, whatever cities it names. */
function heaviestCountry(weighed: readonly Weighed[]): string | undefined {
  const best = weighed
    .filter(
      ({ mention, weight, reasons }) =>
        mention.place.kind === 'country' &&
        weight >= WEIGHTS.place.threshold &&
        reasons[0]?.rule !== 'inName',
    )
    .toSorted((a, b) => b.weight - a.weight)[0]
  return best?.mention.place.kind === 'country' ? best.mention.place.code : undefined
}

function isNameRule({ reasons }: Weighed): boolean {
  return reasons[0]?.rule === 'inName'
}

function cityFinding(
  focus: EventFocus,
  city: City,
  mentions: readonly Weighed[],
): Finding<string> | undefined {
  const { reading } = focus.stage.marks
  const ranked = mentions.toSorted((a, b) => b.weight - a.weight)
  const best = ranked[0]
  if (!best) return undefined
  const weight = best.weight + datelineBonus(mentions, best) + Math.min(mentions.length - 1, 4)
  if (weight < WEIGHTS.place.threshold) return undefined
  const spans = ranked
    .filter(one => one === best || one.weight > WEIGHTS.place.dateline)
    .slice(0, 4)
    .map(({ mention }) => spanOf(reading, mention.first, mention.last))
  const [span = { start: 0, end: 0 }, ...others] = spans
  const rule = best.reasons[0]?.rule ?? ''
  const worked = rule === 'inName' || rule === 'dateline' || best.mention.place.kind === 'capital'
  const doubtful = rule === 'dateline' && best.reasons.some(reason => reason.rule === 'datelineHeld')
  return {
    value: city.name,
    spans: [span, ...others],
    why: placeWhy(focus, best),
    status: doubtful ? 'unclear' : worked ? 'worked-out' : 'stated',
    weight,
    reasons: best.reasons,
  }
}

/** A dateline in the same city supports what the text says. */
function datelineBonus(mentions: readonly Weighed[], best: Weighed): number {
  return mentions.some(one => one !== best && one.reasons[0]?.rule === 'dateline')
    ? WEIGHTS.place.dateline
    : 0
}

function placeWhy(focus: EventFocus, { mention, reasons }: Weighed): string {
  const { reading } = focus.stage.marks
  const words = quote(reading, spanOf(reading, mention.first, mention.last))
  const rules = new Set(reasons.map(({ rule }) => rule))
  if (rules.has('label')) return `${words} follows the label of the place.`
  if (rules.has('placeLine')) return `${words} stands in the line of the place, under the heading.`
  if (rules.has('here')) return `${words} stands in the dateline, and the text says “here”.`
  if (rules.has('dateline'))
    return `${words} stands in the dateline of a text that reports the meeting and names no other city.`
  if (rules.has('inName')) return `${words} stands in the meeting’s own name; the text names no other seat.`
  if (rules.has('hosts'))
    return `${quote(reading, spanOf(reading, mention.first, hostEnd(focus, mention.last)))} says which city received the meeting.`
  if (rules.has('afterTitle')) return `${words} stands right behind the meeting’s name.`
  const from = prepositionBefore(focus, mention)
  const withIn = quote(reading, spanOf(reading, from, mention.last))
  return rules.has('inEventSentence')
    ? `${withIn} places the meeting in a sentence about it.`
    : `${withIn} is the only place the text gives.`
}

/** The token after "hosted", "will host". */
function hostEnd({ stage }: EventFocus, at: number): number {
  const { tokens } = stage.marks.reading
  const word = tokens[at]?.word ?? ''
  const plain = word.startsWith('host') || word.startsWith('welcome')
  return plain ? at + 1 : at + 2
}

function prepositionBefore({ stage }: EventFocus, { first }: PlaceMention): number {
  return stage.marks.reading.tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
}

function heaviestVenue(weighed: readonly Weighed[]): Weighed | undefined {
  return weighed
    .filter(({ mention, weight }) => mention.place.kind === 'house' && weight >= WEIGHTS.place.threshold)
    .toSorted((a, b) => b.weight - a.weight)[0]
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

/** Said beside the city or by a seat of state; else the country of the city; else a country alone. */
function countryFinding(
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
function countryOfRival(focus: EventFocus, cities: readonly Finding<string>[]): Finding<string> | undefined {
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
