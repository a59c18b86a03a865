import type { Edtf } from '../model/edtf.ts'
import type { Attendance, Count, EventPlace, EventStatus, Participant } from '../model/event.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Organisation } from '../model/organisation.ts'
import { absent, type Maybe, type Sourced } from '../model/sourced.ts'
import { toSourced, type Finding } from './finding.ts'
import type { Reading } from './reading.ts'

/** A meeting as one document has it: an event without an id, before documents are joined. */
export interface EventDraft {
  readonly document: DocumentId
  /** The document that had the same words first, where this one is a reprint. */
  readonly wordsOf?: DocumentId
  readonly title: Sourced<string>
  /** The series' name. */
  readonly series: Maybe<string>
  readonly edition: Maybe<number>
  readonly date: Maybe<Edtf>
  readonly opened: Maybe<Edtf>
  readonly closed: Maybe<Edtf>
  readonly announced: Maybe<Edtf>
  readonly status: Sourced<EventStatus>
  readonly place: EventPlace
  readonly organisations: readonly Sourced<Attendance>[]
  readonly people: readonly Sourced<Participant>[]
  readonly counts: readonly Sourced<Count>[]
  readonly relation?: 'sidelines' | 'related'
  /** Meetings that the document speaks of beside this one. */
  readonly beside: readonly EventDraft[]
  /** The bodies that `organisations` name. */
  readonly bodies: readonly Organisation[]
}

/** The finding as the dataset has it, or the reason why there is none. */
export function maybe<T>(reading: Reading, finding: Finding<T> | undefined, otherwise: string): Maybe<T> {
  return finding ? toSourced(reading, finding) : absent(otherwise)
}
