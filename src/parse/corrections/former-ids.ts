import type { EventRecord } from '../../model/event.ts'
import type { DocumentId, EventId } from '../../model/ids.ts'

/**
 * Gives each corrected event the ids under which the parser alone has it, so that links made before the
 * correction still open it.
 *
 * @param read the events of the same documents without corrections
 */
export function withFormerIds(
  events: readonly EventRecord[],
  read: readonly EventRecord[],
): readonly EventRecord[] {
  const taken = new Set(events.map(({ id }) => id))
  const former = new Map<DocumentId, EventId[]>()
  for (const { id, within, documents } of read) {
    const [first] = documents
    if (within !== undefined || first === undefined || taken.has(id)) continue
    former.set(first, [...(former.get(first) ?? []), id])
  }
  return events.map(event => {
    if (event.within !== undefined) return event
    const formerIds = event.documents.flatMap(document => former.get(document) ?? [])
    return formerIds.length === 0 ? event : { ...event, formerIds: [...event.formerIds, ...formerIds] }
  })
}
