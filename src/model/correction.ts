import type { Edtf } from './edtf.ts'
import type { FactPath } from './fact-path.ts'
import type { DocumentId, EventId } from './ids.ts'

/**
 * What a person can do about one fact. `set` and `add` give it, `confirm` keeps it whatever the parser reads
 * later, `remove` takes it out, `reject` takes out this one reading.
 */
export const FACT_OPERATIONS = ['set', 'add', 'remove', 'confirm', 'reject'] as const
export type FactOperation = (typeof FACT_OPERATIONS)[number]

/** What a person can say of two documents: that they report one meeting, or two. */
export const LINK_OPERATIONS = ['same-event', 'not-same-event'] as const
export type LinkOperation = (typeof LINK_OPERATIONS)[number]

/** One correction as it was applied, for the list of what people changed. Values are in words. */
export interface CorrectionRecord {
  readonly operation: FactOperation | LinkOperation
  /** Where it is written, counted from the folder. */
  readonly file: string
  readonly line: number
  readonly author?: string
  readonly date?: Edtf
  readonly reason?: string
  readonly document: DocumentId
  /** The event whose fact it is; absent where the document reports none. */
  readonly event?: EventId
  /** Absent for two documents that are one meeting, or two. */
  readonly path?: FactPath
  /** Absent where the value was taken out. */
  readonly now?: string
  /** Absent where the parser reads none. */
  readonly parserRead?: string
  /** The other document of `same-event` and `not-same-event`. */
  readonly other?: DocumentId
}
