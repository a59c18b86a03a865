import type { DocumentRecord } from './dataset.ts'
import type { EventRecord } from './event.ts'

/** One event's part of a dataset: the event, the meetings beside it, and the documents that report it. */
export interface EventFacts {
  readonly event: EventRecord
  /** Sidelines and related meetings, in the order of the text. */
  readonly beside: readonly EventRecord[]
  readonly documents: readonly DocumentRecord[]
}
