import type { Dataset } from './dataset.ts'
import type { EventFacts } from './event-part.ts'

/** The dataset in parts, one for each main event, in their order. */
export function eventParts({ documents, events }: Dataset): readonly EventFacts[] {
  const byId = new Map(documents.map(document => [document.id, document]))
  return events
    .filter(({ within }) => within === undefined)
    .map(event => ({
      event,
      beside: events.filter(({ within }) => within === event.id),
      documents: event.documents.flatMap(id => byId.get(id) ?? []),
    }))
}
