import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { LaneKind, Organisation } from '../model/organisation.ts'
import { ROLES } from '../model/organisation.ts'
import { strongerPart, type Part } from './attendance.ts'
import { organisationsById } from './by-id.ts'

export interface BodyOfEvent {
  readonly body: Organisation
  readonly kind: LaneKind
  readonly part: Part
}

/**
 * The bodies that one event itself names, each once with its strongest part: organisers, participants, then
 * those mentioned, in the order of the text within a role. Subjects are left out.
 */
export function bodiesOfEvent(index: DatasetIndex, event: EventSummary): readonly BodyOfEvent[] {
  const bodies = new Map<string, BodyOfEvent>()
  for (const { organisation, role, announced } of event.organisations) {
    const body = organisationsById(index).get(organisation)
    if (!body || body.kind === 'subject' || role === 'subject') continue
    const part = strongerPart(bodies.get(organisation)?.part, { role, announced })
    bodies.set(organisation, { body, kind: body.kind, part })
  }
  return [...bodies.values()].toSorted((a, b) => ROLES.indexOf(a.part.role) - ROLES.indexOf(b.part.role))
}
