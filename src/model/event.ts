import type { Edtf } from './edtf.ts'
import type { DocumentId, EventId, OrganisationId, SeriesId } from './ids.ts'
import type { Role } from './organisation.ts'
import type { Maybe, Sourced } from './sourced.ts'

export type EventStatus = 'held' | 'ongoing' | 'announced' | 'postponed' | 'cancelled'

/** One body's part in one event. */
export interface Attendance {
  readonly organisation: OrganisationId
  readonly role: Role
  /** The words of the text: "Shanghai Security Organization". */
  readonly as: string
  /** True where the text says it will take part, not that it did. */
  readonly announced: boolean
  /** True where `as` is a wrong name for the body, shown as "read as SCO". */
  readonly misnamed: boolean
}

/** A person with a part in the matter. */
export interface Participant {
  readonly name: string
  /** Office as the text has it: "Deputy Foreign Minister". */
  readonly title?: string
  readonly affiliation?: OrganisationId
  readonly part: 'speaker' | 'chair' | 'host' | 'attending' | 'message' | 'mentioned'
}

/** Attendance or output of the event as stated: 75 countries, more than 700 journalists. */
export interface Count {
  readonly n: number
  readonly of: string
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about'
  /** How many of them the text names, where it names fewer than it counts. */
  readonly named?: number
}

export interface EventPlace {
  readonly venue: Maybe<string>
  readonly city: Maybe<string>
  /** ISO 3166-1 alpha-2. */
  readonly country: Maybe<string>
}

/** Two documents, or two sentences, that do not agree on one field. */
export interface Disagreement {
  readonly field: string
  readonly values: readonly Sourced<string>[]
}

/** Our record of something that takes place (the browser's own `Event` is another matter). */
export interface EventRecord {
  readonly id: EventId
  readonly formerIds: readonly EventId[]
  readonly title: Sourced<string>
  readonly series: Maybe<SeriesId>
  readonly edition: Maybe<number>
  /** EDTF level 0/1: a day, `start/end` when the end is certain, otherwise the start alone. */
  readonly date: Maybe<Edtf>
  readonly opened: Maybe<Edtf>
  /** A doubtful end stands here as a set: `[2017-10-05,2017-10-06]`. */
  readonly closed: Maybe<Edtf>
  /** Days for which it was announced, where they are not those on which it was held. */
  readonly announced: Maybe<Edtf>
  readonly status: Sourced<EventStatus>
  readonly place: EventPlace
  /** In the order of the text. */
  readonly organisations: readonly Sourced<Attendance>[]
  readonly people: readonly Sourced<Participant>[]
  readonly counts: readonly Sourced<Count>[]
  /** The event at which or beside which this one took place; such events are not counted as meetings of their own. */
  readonly within?: EventId
  readonly relation?: 'sidelines' | 'related'
  readonly documents: readonly DocumentId[]
  readonly disagreements: readonly Disagreement[]
}
