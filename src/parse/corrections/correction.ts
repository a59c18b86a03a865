import type { FactOperation, LinkOperation } from '../../model/correction.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Count, EventStatus, Participant } from '../../model/event.ts'
import type { OrganisationId } from '../../model/ids.ts'
import type { OrganisationKind, Role } from '../../model/organisation.ts'

/** Single values of an event, by their path, with what a person can set them to. */
export interface EventValues {
  readonly title: string
  /** The series' name. */
  readonly series: string
  readonly edition: number
  readonly date: Edtf
  readonly opened: Edtf
  readonly closed: Edtf
  readonly announced: Edtf
  readonly status: EventStatus
  readonly 'place.venue': string
  readonly 'place.city': string
  /** ISO 3166-1 alpha-2. */
  readonly 'place.country': string
}
export type EventPath = keyof EventValues

/** Values of the document itself. */
export interface DocumentValues {
  readonly publisher: string
  readonly published: Edtf
  readonly reportsEvent: boolean
}
export type DocumentPath = keyof DocumentValues

type OneOf<Values, Kind extends string> = {
  [P in keyof Values]: { readonly kind: Kind; readonly path: P; readonly value?: Values[P] }
}

/** One of an event's single values; the others are {@link ListedFact}. */
export type EventFact<P extends EventPath = EventPath> = OneOf<EventValues, 'event'>[P]
export type DocumentFact<P extends DocumentPath = DocumentPath> = OneOf<DocumentValues, 'document'>[P]

/** What a person says of a body's part; `name`, `short`, `of kind` make a body that nobody has listed. */
export interface BodyWords {
  readonly role?: Role
  readonly as?: string
  readonly announced?: boolean
  readonly name?: string
  readonly acronym?: string
  readonly kind?: OrganisationKind
  readonly country?: string
}

export type PersonWords = Partial<Pick<Participant, 'name' | 'title' | 'affiliation' | 'part'>>
export type CountWords = Partial<Pick<Count, 'n' | 'of' | 'bound'>>

/** One entry of an event's lists; `key` is the end of its path, absent where an entry is added by its value alone. */
export type ListedFact =
  | { readonly kind: 'body'; readonly key: OrganisationId; readonly value?: BodyWords }
  | { readonly kind: 'person'; readonly key?: string; readonly value?: PersonWords }
  | { readonly kind: 'count'; readonly key?: string; readonly value?: CountWords }

/** A meeting beside the event, by a slug of its title or its id: the whole of it, or one of its values. */
export interface BesideFact {
  readonly kind: 'beside'
  readonly key: string
  readonly fact?: EventFact
}

export type CorrectedFact = EventFact | DocumentFact | ListedFact | BesideFact

/** Words of the document, by which a correction finds its place again when the text has changed. */
export interface QuotedWords {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Who corrects, where that is written, and which document is meant: its file, with or without the ending. */
export interface CorrectionHead {
  readonly file: string
  readonly line: number
  readonly document: string
  readonly author?: string
  readonly date?: Edtf
  readonly reason?: string
  readonly quotation?: QuotedWords
  /** The document's bytes at that time, in hex. */
  readonly sha256?: string
}

export interface FactCorrection extends CorrectionHead {
  readonly kind: 'fact'
  readonly operation: FactOperation
  readonly fact: CorrectedFact
}

/** That two documents report one meeting, or that they do not. */
export interface LinkCorrection extends CorrectionHead {
  readonly kind: 'link'
  readonly operation: LinkOperation
  readonly other: string
}

/** Checked: what is wrong with it in itself was said when it was read. */
export type Correction = FactCorrection | LinkCorrection
