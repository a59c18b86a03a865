import { organisationsById, placesById } from '../../derive/by-id.ts'
import { plainLine } from '../../derive/picture/plain-line.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventStatus } from '../../model/event.ts'
import type { Role } from '../../model/organisation.ts'
import type { SocialCard } from './social-tags.ts'

type Json = Readonly<Record<string, unknown>>

/** Held and ongoing meetings took place as planned, which is what the word says. */
const STATUS: Readonly<Record<EventStatus, string>> = {
  held: 'EventScheduled',
  ongoing: 'EventScheduled',
  announced: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

/**
 * An event for search engines. What is not known is left out.
 * @see https://schema.org/Event
 */
export function eventData(
  index: DatasetIndex,
  event: EventSummary,
  { address, picture }: Pick<SocialCard, 'address' | 'picture'>,
): Json {
  const [from, to = from] = (event.date ?? '').split('/').map(isoDate)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: plainLine(event.title),
    url: address,
    image: picture,
    ...(from === undefined ? {} : { startDate: from, ...(to === undefined ? {} : { endDate: to }) }),
    eventStatus: `https://schema.org/${STATUS[event.status]}`,
    ...locationOf(index, event),
    ...bodiesIn(index, event, 'organiser', 'organizer'),
    ...bodiesIn(index, event, 'participant', 'attendee'),
  }
}

/** A story's steps, or a collection's events, as a list of pages or views. */
export function listData(
  name: string,
  address: string,
  items: readonly { readonly title: string; readonly address: string }[],
): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: plainLine(name),
    url: address,
    numberOfItems: items.length,
    itemListElement: items.map(({ title, address: url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: plainLine(title),
      url,
    })),
  }
}

/** `isoDate('2017-10~')` → "2017-10"; an open or unknown end is no date. */
function isoDate(point: string): string | undefined {
  return /^(\d{4}(?:-\d\d(?:-\d\d)?)?)[~?%]?$/.exec(point)?.[1]
}

function locationOf(index: DatasetIndex, event: EventSummary): Json {
  const place = event.place && placesById(index).get(event.place)
  const name = event.venue ?? place?.city ?? place?.country
  if (name === undefined) return {}
  const address = {
    '@type': 'PostalAddress',
    ...(place?.city === undefined ? {} : { addressLocality: plainLine(place.city) }),
    ...(place?.country === undefined ? {} : { addressCountry: place.country }),
  }
  return { location: { '@type': 'Place', name: plainLine(name), ...(place ? { address } : {}) } }
}

function bodiesIn(index: DatasetIndex, event: EventSummary, role: Role, key: string): Json {
  const ids = new Set(event.organisations.filter(part => part.role === role).map(part => part.organisation))
  const names = [...ids].flatMap(id => organisationsById(index).get(id)?.name ?? [])
  return names.length === 0
    ? {}
    : { [key]: names.map(name => ({ '@type': 'Organization', name: plainLine(name) })) }
}
