import type { CorrectionRecord } from './correction.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Edtf } from './edtf.ts'
import type { EventRecord, Participant } from './event.ts'
import type { DocumentId, EventId, PlaceId, SeriesId } from './ids.ts'
import type { Organisation } from './organisation.ts'
import type { Maybe, Sourced } from './sourced.ts'
import type { Span } from './span.ts'
import type { Story } from './story.ts'

/** A line of the page, not of the document: navigation, counters, leftovers of tools. */
export interface Furniture extends Span {
  readonly line: number
  readonly why: string
}

/** One file as it was read. */
export interface DocumentRecord {
  readonly id: DocumentId
  /** The path in the folder, with forward slashes. */
  readonly file: string
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string
  /** The document's own heading. */
  readonly title: Maybe<string>
  readonly publisher: Maybe<string>
  readonly published: Maybe<Edtf>
  readonly reportsEvent: Sourced<boolean>
  readonly furniture: readonly Furniture[]
  readonly events: readonly EventId[]
  readonly lines: number
  /** The document that had most of the same words first, about the same meeting. */
  readonly reprintOf?: DocumentId
  /** Of a document that reports no meeting: whom it names all the same. */
  readonly named?: NamedInDocument
}

/** Bodies and people of a document without a meeting, where they have no event to stand in. */
export interface NamedInDocument {
  readonly organisations: readonly Sourced<Organisation>[]
  readonly people: readonly Sourced<Participant>[]
}

export interface Series {
  readonly id: SeriesId
  readonly name: string
}

export interface Place {
  readonly id: PlaceId
  readonly city?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** All that the parser found, in one value that goes to a file and back unchanged. */
export interface Dataset {
  readonly schema: 'plenary/1'
  readonly title: string
  readonly description?: string
  /** By file name. */
  readonly documents: readonly DocumentRecord[]
  /** By date, then id; those with `within` stand after their parent. */
  readonly events: readonly EventRecord[]
  /** Those that an event names, by id. */
  readonly organisations: readonly Organisation[]
  readonly series: readonly Series[]
  readonly places: readonly Place[]
  readonly diagnostics: readonly Diagnostic[]
  /** Those that lie with the documents; absent where there are none. */
  readonly stories?: readonly Story[]
  /** What people changed, by file and line; absent where nobody did. */
  readonly corrections?: readonly CorrectionRecord[]
}
