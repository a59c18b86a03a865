import type { DocumentId, EventId } from '../model/ids.ts'
import type { EventFacts } from '../model/event-part.ts'
import type { ExportData } from './order.ts'

/** An event with all that is known of it, and the unchanged texts of its documents. */
export interface FetchedEvent {
  readonly event: EventFacts['event']
  readonly texts: ReadonlyMap<DocumentId, string>
}

/** Rejected where facts or texts do not arrive, or with the signal's reason. */
export async function fetchEvent(data: ExportData, id: EventId, signal: AbortSignal): Promise<FetchedEvent> {
  const { event } = await data.facts(id, signal)
  const texts = event.documents.map(async one => [one, await data.text(one, signal)] as const)
  return { event, texts: new Map(await Promise.all(texts)) }
}
