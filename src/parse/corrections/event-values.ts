import type { EventPlace } from '../../model/event.ts'
import { isSourced, type Maybe } from '../../model/sourced.ts'
import { findCountry } from '../authority/countries.ts'
import type { EventDraft } from '../event-draft.ts'
import type { EventPath, EventValues } from './correction.ts'
import { sayDate } from './say-date.ts'

/** What corrections change: a report before it is joined, or the event of all its reports. */
export type CorrectableEvent = Omit<EventDraft, 'document'>

/** How one value is read out of an event, put into it, and said. */
interface ValueAccess<T> {
  /** What the value is called inside a sentence. */
  readonly name: string
  get(event: CorrectableEvent): Maybe<T>
  put(event: CorrectableEvent, field: Maybe<T>): Partial<CorrectableEvent>
  say(value: T): string
  /** True where an event cannot be without it. */
  readonly needed?: boolean
}

const same = (words: string): string => words

function place(
  part: keyof EventPlace,
  name: string,
  say: (value: string) => string = same,
): ValueAccess<string> {
  return {
    name,
    get: event => event.place[part],
    put: (event, field) => ({ place: { ...event.place, [part]: field } }),
    say,
  }
}

/** One row a value; a correction of a path that has no row cannot be written. */
export const EVENT_VALUES: { readonly [P in EventPath]: ValueAccess<EventValues[P]> } = {
  title: {
    name: 'title',
    get: ({ title }) => title,
    put: (_, title) => (isSourced(title) ? { title } : {}),
    say: title => `“${title}”`,
    needed: true,
  },
  series: { name: 'series', get: ({ series }) => series, put: (_, series) => ({ series }), say: same },
  edition: {
    name: 'edition',
    get: ({ edition }) => edition,
    put: (_, edition) => ({ edition }),
    say: String,
  },
  date: { name: 'date', get: ({ date }) => date, put: (_, date) => ({ date }), say: sayDate },
  opened: {
    name: 'opening day',
    get: ({ opened }) => opened,
    put: (_, opened) => ({ opened }),
    say: sayDate,
  },
  closed: {
    name: 'closing day',
    get: ({ closed }) => closed,
    put: (_, closed) => ({ closed }),
    say: sayDate,
  },
  announced: {
    name: 'announced date',
    get: ({ announced }) => announced,
    put: (_, announced) => ({ announced }),
    say: sayDate,
  },
  status: {
    name: 'status',
    get: ({ status }) => status,
    put: (_, status) => (isSourced(status) ? { status } : {}),
    say: same,
    needed: true,
  },
  'place.venue': place('venue', 'venue'),
  'place.city': place('city', 'city'),
  'place.country': place('country', 'country', code => findCountry(code)?.name ?? code),
}
