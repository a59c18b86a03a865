import { formatDay } from './date-forms.ts'
import { commissionNames, listBodies, ministryNames } from './gold-bodies.ts'
import { findDays } from './gold-days.ts'
import type { Meeting } from './meeting.ts'
import type { Fact, FactOf } from './piece.ts'
import type { StatedSpan } from './render.ts'
import type { Template } from './template.ts'
import { uniqueBy } from './unique-by.ts'

export interface GoldBody {
  readonly name: string
  readonly acronym: string | null
  readonly role: string
  readonly role_ok?: readonly string[]
}

/** What is right about a document, in the shape of an answer key; facts that no word states are null. */
export interface Gold {
  readonly id: string
  readonly kind: string
  readonly publisher: string | null
  readonly published: string | null
  readonly is_event_report: boolean
  readonly event: {
    readonly title: string
    readonly edition: number | null
    readonly date: string | null
    readonly city: string | null
    readonly country: string | null
    readonly status: string
  } | null
  readonly organisations: readonly GoldBody[]
  readonly people: readonly { readonly name: string; readonly surname: string }[]
  readonly counts: readonly { readonly n: number; readonly of: string }[]
  readonly alt: Readonly<Record<string, readonly (string | null)[]>>
  readonly optional: { readonly organisations?: readonly string[]; readonly counts?: readonly number[] }
}

/** The facts of one kind that the words of a document state, in reading order. */
type StatedFacts = <Kind extends Fact['kind']>(kind: Kind) => readonly FactOf<Kind>[]

/** The answer key of a rendering: only what its words state. */
export function writeGold(
  id: string,
  template: Template,
  meeting: Meeting,
  spans: readonly StatedSpan[],
): Gold {
  const all: StatedFacts = <Kind extends Fact['kind']>(kind: Kind) =>
    spans.map(({ fact }) => fact).filter((fact): fact is FactOf<Kind> => fact.kind === kind)
  const reports = template.status !== 'none'
  const published = all('published')[0]
  const people = uniqueBy(all('person'), ({ person }) => person.name)
  const counts = uniqueBy(all('count'), ({ n }) => String(n))
  return {
    id,
    kind: template.style,
    publisher: all('publisher')[0]?.names[0] ?? null,
    published: published ? formatDay(published.day, 'iso') : null,
    is_event_report: reports,
    event: reports ? writeEvent(template, meeting, all) : null,
    organisations: listBodies(all('body'), meeting, reports),
    people: people.map(({ person: { name, family } }) => ({ name, surname: family })),
    counts: reports ? counts.map(({ n, of }) => ({ n, of })) : [],
    alt: listAlternatives(template, meeting, all),
    optional: {
      organisations: [
        `Government of ${meeting.city.country}`,
        meeting.venue,
        ...commissionNames(meeting.host),
        ...meeting.people.flatMap(ministryNames),
      ],
      counts: all('other count').map(({ n }) => n),
    },
  }
}

function writeEvent({ status, when }: Template, meeting: Meeting, all: StatedFacts): Gold['event'] {
  const city = all('city')[0]?.city
  return {
    title: meeting.title,
    edition: meeting.edition ?? null,
    date: findDays(all, when).date,
    city: city?.name ?? null,
    country: city?.code ?? all('country')[0]?.code ?? null,
    status,
  }
}

/**
 * Other right answers. A text without a day of its own may be dated by its meeting; who receives a meeting's
 * participants holds a meeting of his own; of a meeting that was not held the first schedule may be told or not.
 */
function listAlternatives({ name, status, when }: Template, meeting: Meeting, all: StatedFacts): Gold['alt'] {
  const undated = all('published').length === 0
  const audience = name.startsWith('audience')
  const dropped = status === 'postponed' || status === 'cancelled'
  return {
    publisher: all('publisher')[0]?.names.slice(1) ?? [],
    published: undated ? [meeting.first, meeting.last].map(day => formatDay(day, 'iso')) : [],
    'event.title': [meeting.name, ...(audience ? [`Meeting with participants in the ${meeting.title}`] : [])],
    'event.edition': audience ? [null] : [],
    'event.date': [...findDays(all, when).alt, ...(dropped ? [null] : [])],
  }
}
