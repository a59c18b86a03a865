import type { OrganisationId } from '../model/ids.ts'
import type { Organisation } from '../model/organisation.ts'
import { absent, inForm } from '../model/sourced.ts'
import { findBody } from './authority/organisations.ts'
import { maybe, type EventDraft } from './event-draft.ts'
import { toSourced } from './finding.ts'
import { findPersonMentions } from './people/person-mentions.ts'
import { spanOf } from './reading.ts'
import { findCounts } from './recognisers/counts.ts'
import { findEventDates, type EventDates } from './recognisers/event-date.ts'
import { focusOn, type EventFocus } from './recognisers/event-focus.ts'
import { findEventPlaces } from './recognisers/event-place.ts'
import type { Stage } from './recognisers/stage.ts'
import { findEdition, findSeries } from './recognisers/event-series.ts'
import { announcedDates, findStatus } from './recognisers/event-status.ts'
import { findTitle } from './recognisers/event-title.ts'
import type { EventCandidate, EventFinds } from './recognisers/events.ts'
import type { OwnDay } from './recognisers/own-day.ts'
import { findPeople } from './recognisers/people.ts'
import { findAttendance } from './recognisers/roles.ts'
import { findSideEvents, type SideEvent } from './recognisers/side-events.ts'
import type { EventScope } from './scope.ts'

/** The main event of a document with every fact that the text gives for it. */
export function draftEvent(
  stage: Stage,
  finds: EventFinds,
  main: EventCandidate,
  own: OwnDay | undefined,
): EventDraft {
  const { reading, bodies, places } = stage.marks
  const focus = focusOn(stage, finds, main)
  const dates = findEventDates(focus, own)
  const where = findEventPlaces(focus)
  const status = findStatus(focus, dates, own)
  const scope = scopeOf(focus, status.value)
  const edition = findEdition(focus)
  const people = findPersonMentions(reading, bodies, places, scope)
  const attendance = findAttendance(reading, bodies, scope, people)
  const named = new Set(attendance.map(({ value }) => value.organisation))
  const put = announcedDates(status, dates)
  const none =
    'Looked for days in the heading, beside the meeting’s name and in the sentences about it; none is given.'
  return {
    document: reading.document,
    title: toSourced(reading, findTitle(focus)),
    series: findSeries(focus, edition),
    edition: maybe(reading, edition, 'The text gives no number for this meeting.'),
    date: maybe(
      reading,
      put ? undefined : dates.date,
      put ? 'The meeting was not held on the days given.' : none,
    ),
    ...openedAndClosed(focus, dates),
    announced: maybe(reading, put, 'The text gives no other days than those of the meeting.'),
    status: toSourced(reading, status),
    place: {
      venue: maybe(reading, where.venue, 'No palace, hotel or hall is named for the meeting.'),
      city: maybe(
        reading,
        where.city,
        'Looked for a city in the heading, the place line and the sentences about the meeting; none is given.',
      ),
      country: maybe(reading, where.country, 'No city and no country is given for the meeting.'),
    },
    organisations: attendance.map(finding => toSourced(reading, finding)),
    people: findPeople(reading, people, scope).map(finding => toSourced(reading, finding)),
    counts: findCounts(reading, bodies, scope).map(finding => toSourced(reading, finding)),
    beside: findSideEvents(focus, dates, where).map(side => draftSide(stage, side)),
    bodies: attendingBodies(
      bodies.map(({ organisation }) => organisation),
      named,
    ),
  }
}

function openedAndClosed(
  { stage }: EventFocus,
  { date, opened, closed }: EventDates,
): Pick<EventDraft, 'opened' | 'closed'> {
  const { reading } = stage.marks
  const whole = date !== undefined && date.value.includes('/') && !opened && !closed
  const one = whole
    ? 'The text gives first and last day together.'
    : 'The text names no opening day apart from the day itself.'
  const end = whole
    ? 'The text gives first and last day together.'
    : 'The text does not say on which day the meeting closed.'
  return { opened: maybe(reading, opened, one), closed: maybe(reading, closed, end) }
}

function scopeOf({ stage, main, mentions, aside }: EventFocus, status: EventScope['status']): EventScope {
  const { reading } = stage.marks
  return {
    title: spanOf(reading, main.title.first, main.title.last),
    mentions,
    status,
    furniture: new Set(stage.furniture.keys()),
    aside: [...aside]
      .toSorted((a, b) => a - b)
      .map(index => {
        const { first = 0, last = 0 } = reading.sentences[index] ?? {}
        return { first, last }
      }),
  }
}

/** One record a body that has a part; one that stands in for its meeting (`roles.ts`) is the authority's. */
function attendingBodies(
  bodies: readonly Organisation[],
  attending: ReadonlySet<OrganisationId>,
): readonly Organisation[] {
  const known = new Map(bodies.map(body => [body.id, body]))
  return [...attending].flatMap(id => known.get(id) ?? findBody(id)?.organisation ?? [])
}

/** A meeting beside the main one: its name, its relation, and what follows from the main one. */
function draftSide({ marks }: Stage, side: SideEvent): EventDraft {
  const { reading } = marks
  const notSaid = 'The text does not say it of this meeting.'
  return {
    document: reading.document,
    title: toSourced(reading, side.title),
    series: absent(notSaid),
    edition: maybe(reading, side.edition, 'The text gives no number for this meeting.'),
    date: maybe(reading, side.date, 'The text gives no day for this meeting.'),
    opened: absent(notSaid),
    closed: absent(notSaid),
    announced: absent(notSaid),
    status: inForm(toSourced(reading, side.title), 'held'),
    place: {
      venue: absent(notSaid),
      city: maybe(reading, side.city, 'The text gives no city for this meeting.'),
      country: maybe(reading, side.country, 'The text gives no country for this meeting.'),
    },
    organisations: [],
    people: [],
    counts: [],
    relation: side.relation,
    beside: [],
    bodies: [],
  }
}
