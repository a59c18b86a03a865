import type { CorrectionRecord } from './correction.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Bounds, Edtf } from './edtf.ts'
import type { EventStatus } from './event.ts'
import type { DocumentId, EventId, OrganisationId, PlaceId, SeriesId } from './ids.ts'
import type { Organisation, Role } from './organisation.ts'
import type { Series } from './dataset.ts'
import type { Standing } from './sourced.ts'
import type { Story } from './story.ts'
import type { Span } from './span.ts'

/**
 * What every view needs at once: enough of each event to draw, filter and list it. Facts with their
 * evidence and the documents' texts are asked for one by one (`state/data-door.ts`).
 */
export interface DatasetIndex {
  readonly schema: 'plenary/1'
  readonly title: string
  readonly description?: string
  /** By file name. */
  readonly documents: readonly DocumentSummary[]
  /** Main events only (those without `within`), by first day, then id; events without a date come last. */
  readonly events: readonly EventSummary[]
  readonly organisations: readonly Organisation[]
  readonly series: readonly Series[]
  readonly places: readonly PlaceSummary[]
  /** How many different people the events name. */
  readonly people: number
  readonly doubts: readonly Doubt[]
  readonly diagnostics: readonly Diagnostic[]
  /** Those that lie with the documents: as `plenary.yaml` names them, then by file name. */
  readonly stories: readonly Story[]
  /** What people changed, by file and line; absent where nobody did. */
  readonly corrections?: readonly CorrectionRecord[]
}

export interface DocumentSummary {
  readonly id: DocumentId
  readonly file: string
  readonly title?: string
  readonly publisher?: string
  readonly publisherStanding?: Standing
  readonly published?: Edtf
  readonly reportsEvent: boolean
  readonly sha256: string
  readonly lines: number
  readonly events: readonly EventId[]
}

export interface PlaceSummary {
  readonly id: PlaceId
  readonly city?: string
  readonly country?: string
}

export interface EventSummary {
  readonly id: EventId
  readonly formerIds: readonly EventId[]
  readonly title: string
  readonly edition?: number
  readonly series?: SeriesId
  readonly date?: Edtf
  readonly closed?: Edtf
  /** `undefined` for an event without a date, which no timeline can place. */
  readonly bounds?: Bounds
  readonly status: EventStatus
  readonly place?: PlaceId
  readonly venue?: string
  readonly organisations: readonly AttendanceSummary[]
  readonly people: readonly string[]
  /** Publishers of its documents; `''` where a document names none. */
  readonly publishers: readonly string[]
  readonly documents: readonly DocumentId[]
}

export interface AttendanceSummary {
  readonly organisation: OrganisationId
  readonly role: Role
  readonly announced: boolean
}

/** In the order in which they are listed. */
export const DOUBT_KINDS = [
  'no-closing-date',
  'fewer-named',
  'announced',
  'misnamed',
  'place-worked-out',
  'date-worked-out',
  'publisher-worked-out',
  'not-dated',
  'unclear',
  'conflict',
] as const
export type DoubtKind = (typeof DOUBT_KINDS)[number]

/** Something to check before citing, with the words that raise it. */
export interface Doubt extends Span {
  readonly kind: DoubtKind
  readonly event: EventId
  readonly document: DocumentId
  /** The passage, as `text.slice(start, end)`. */
  readonly exact: string
  /** 1-based line of `start`. */
  readonly line: number
  /** The fact in question: its path in the event (`fact-path.ts`). */
  readonly fact: string
  /** What goes into the sentence of this kind: ["SCO", "Shanghai Security Organization"], ["5", "organisations", "4"]. */
  readonly names: readonly string[]
}
