import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventFacts } from '../model/event-part.ts'
import type { DocumentId, EventId } from '../model/ids.ts'

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
