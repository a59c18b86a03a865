import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { EventId } from '../model/ids.ts'
import { LANE_KINDS, type Organisation } from '../model/organisation.ts'
import { parentsOf, partsByBody, type EventPosition, type Part } from './attendance.ts'
import { organisationsById } from './by-id.ts'

/** A body that organised or took part in both events; `part` is its part in the other one. */
export interface SharedBody {
  readonly body: Organisation
  readonly part: Part
}

export interface RelatedEvent {
  readonly event: EventSummary
  readonly sameSeries: boolean
  /** In the order of kinds and names; an organ stands only where its parent is not shared as well. */
  readonly shared: readonly SharedBody[]
}

/**
 * Events in which the same bodies took part (organs count for their parents), or of the same series. Those of
 * the series come first, then those with most bodies in common, then by date. Taking part in the same event
 * is not meeting, and nothing here says so.
 */
export function relatedEvents(index: DatasetIndex, id: EventId): readonly RelatedEvent[] {
  const own = index.events.findIndex(event => event.id === id)
  const event = index.events[own]
  if (!event) return []
  const shared = sharedBodies(index, own)
  return index.events
    .map((other, position): RelatedEvent => ({
      event: other,
      sameSeries: event.series !== undefined && other.series === event.series,
      shared: (shared.get(position) ?? []).toSorted(byKind),
    }))
    .filter((related, position) => position !== own && (related.sameSeries || related.shared.length > 0))
    .toSorted((a, b) => Number(b.sameSeries) - Number(a.sameSeries) || b.shared.length - a.shared.length)
}

function sharedBodies(
  index: DatasetIndex,
  own: EventPosition,
): ReadonlyMap<EventPosition, readonly SharedBody[]> {
  const bodies = organisationsById(index)
  const parents = parentsOf(index.organisations)
  const attended = [...partsByBody(index)].filter(([, parts]) => tookPart(parts.get(own)))
  const here = new Map(attended)
  const shared = new Map<EventPosition, SharedBody[]>()
  for (const [id, parts] of attended) {
    const body = bodies.get(id)
    const parent = parents.get(id)
    for (const [position, part] of parts) {
      const throughParent =
        parent !== undefined && here.has(parent) && tookPart(here.get(parent)?.get(position))
      if (!body || !tookPart(part) || throughParent) continue
      shared.set(position, [...(shared.get(position) ?? []), { body, part }])
    }
  }
  return shared
}

function byKind({ body: a }: SharedBody, { body: b }: SharedBody): number {
  const place = ({ kind }: Organisation): number => (kind === 'subject' ? Infinity : LANE_KINDS.indexOf(kind))
  return place(a) - place(b) || (a.short < b.short ? -1 : 1)
}

function tookPart(part: Part | undefined): boolean {
  return part !== undefined && part.role !== 'mentioned'
}
