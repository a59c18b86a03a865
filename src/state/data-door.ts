import type { DocumentRecord } from '../model/dataset.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventRecord } from '../model/event.ts'
import type { DocumentId, EventId } from '../model/ids.ts'

/** An event with the meetings beside it and the documents that report it. */
export interface EventFacts {
  readonly event: EventRecord
  /** Sidelines and related meetings, in the order of the text. */
  readonly beside: readonly EventRecord[]
  readonly documents: readonly DocumentRecord[]
}

/**
 * The only way from the views to the data. The index is there at once; facts and texts are promised, because
 * a large dataset arrives in parts. Each promise is rejected with a `DataError` whose message is a sentence
 * for the reader, or with the signal's reason when it was cancelled.
 */
export interface DataDoor {
  readonly index: DatasetIndex
  facts(event: EventId, signal: AbortSignal): Promise<EventFacts>
  text(document: DocumentId, signal: AbortSignal): Promise<string>
  /** Ids of the documents whose full text holds every word of `query` (prefixes count). */
  search(query: string, signal: AbortSignal): Promise<ReadonlySet<DocumentId>>
}

export class DataError extends Error {
  override readonly name = 'DataError'
}
