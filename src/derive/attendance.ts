import type { AttendanceSummary, DatasetIndex } from '../model/dataset-index.ts'
import type { OrganisationId } from '../model/ids.ts'
import { ROLES, type LaneRole, type Organisation } from '../model/organisation.ts'

/** What one body, or an organ of it, did at one event. */
export interface Part {
  readonly role: LaneRole
  readonly announced: boolean
}

/** Position of an event in `DatasetIndex.events`. */
export type EventPosition = number

export type PartsByEvent = ReadonlyMap<EventPosition, Part>

/**
 * The part of every body in every event, its organs counted for it: the strongest one where there are
 * several. Organising comes before taking part, a reported part before an announced one, a mention last.
 *
 *     2019: atc participant (an organ of cis), cis mentioned → cis participant, atc participant
 */
export function partsByBody(index: DatasetIndex): ReadonlyMap<OrganisationId, PartsByEvent> {
  const parents = parentsOf(index.organisations)
  const parts = new Map<OrganisationId, Map<EventPosition, Part>>()
  index.events.forEach((event, position) => {
    for (const attendance of event.organisations) {
      const part = partOf(attendance)
      if (!part) continue
      for (const body of withParents(attendance.organisation, parents)) {
        const ofBody = parts.get(body) ?? new Map<EventPosition, Part>()
        parts.set(body, ofBody.set(position, strongerPart(ofBody.get(position), part)))
      }
    }
  })
  return parts
}

/** The body and those it belongs to, nearest first; a ring of parents is followed once. */
export function withParents(
  id: OrganisationId,
  parents: ReadonlyMap<OrganisationId, OrganisationId>,
): readonly OrganisationId[] {
  const chain: OrganisationId[] = []
  for (let body: OrganisationId | undefined = id; body !== undefined; body = parents.get(body)) {
    if (chain.includes(body)) break
    chain.push(body)
  }
  return chain
}

/** Each organ's parent, as far as the collection holds the parent too. */
export function parentsOf(
  organisations: readonly Organisation[],
): ReadonlyMap<OrganisationId, OrganisationId> {
  const held = new Set(organisations.map(body => body.id))
  return new Map(
    organisations.flatMap(({ id, parent }) =>
      parent !== undefined && held.has(parent) ? [[id, parent] as const] : [],
    ),
  )
}

function partOf({ role, announced }: AttendanceSummary): Part | undefined {
  return role === 'subject' ? undefined : { role, announced }
}

export function strongerPart(a: Part | undefined, b: Part): Part {
  return a && strength(a) <= strength(b) ? a : b
}

function strength({ role, announced }: Part): number {
  return ROLES.indexOf(role) * 2 + (announced ? 1 : 0)
}
