import type { OrganisationMention } from './bodies/named-body.ts'
import type { Reading } from './reading.ts'
import type { DateMention } from './recognisers/dates.ts'
import type { PlaceMention } from './recognisers/place-mention.ts'

/** What is already known of a text when events are looked for, by token, so that phrases grow over it whole. */
export interface Landmarks {
  readonly reading: Reading
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly bodies: readonly OrganisationMention[]
  readonly dateFrom: ReadonlyMap<number, DateMention>
  /** Dates by the token after their last one. */
  readonly dateUpTo: ReadonlyMap<number, DateMention>
  /** Places other than national adjectives. */
  readonly placeFrom: ReadonlyMap<number, PlaceMention>
  readonly bodyFrom: ReadonlyMap<number, OrganisationMention>
  /** Bodies by the token after their last one. */
  readonly bodyUpTo: ReadonlyMap<number, OrganisationMention>
}

export function findLandmarks(
  reading: Reading,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  bodies: readonly OrganisationMention[],
): Landmarks {
  const settled = places.filter(({ place }) => place.kind !== 'adjective')
  return {
    reading,
    dates,
    places,
    bodies,
    dateFrom: new Map(dates.map(date => [date.first, date])),
    dateUpTo: new Map(dates.map(date => [date.last, date])),
    placeFrom: new Map(settled.map(place => [place.first, place])),
    bodyFrom: new Map(bodies.map(body => [body.first, body])),
    bodyUpTo: new Map(bodies.map(body => [body.last, body])),
  }
}
