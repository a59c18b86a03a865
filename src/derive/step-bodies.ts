import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { OrganisationId } from '../model/ids.ts'
import { LANE_KINDS, ROLES, type LaneKind, type LaneRole } from '../model/organisation.ts'
import { parentsOf, strongerPart, withParents } from './attendance.ts'
import { organisationsById } from './by-id.ts'
import { bodiesOfEvent, type BodyOfEvent } from './event-bodies.ts'
import { rememberedFor } from './memoised.ts'

/** The bodies of one role at one event, as a room can take them in. */
export interface RoleRow {
  readonly role: LaneRole
  /** The text says that they will take part, not that they did. */
  readonly announced: boolean
  readonly named: readonly BodyOfEvent[]
  /** How many more there are of a kind, without their names. */
  readonly folded: readonly { readonly kind: LaneKind; readonly count: number }[]
}

/** So many names of one role are read from the back row. */
const MOST_NAMED = 7

const parents = rememberedFor((index: DatasetIndex) => parentsOf(index.organisations))

/**
 * Who organised and who took part, reported and announced apart, an organ folded under its parent, kinds in the order of the lanes. Bodies
 * that are only mentioned stand where nobody else does. Where there are too many to read, national authorities
 * are counted instead of named, then the last of the others.
 *
 *     organiser     CSTO
 *     participant   UN, OSCE, SCO, CIS, CICA, EAG, Interpol, and 2 national authorities
 */
export function roleRows(index: DatasetIndex, event: EventSummary): readonly RoleRow[] {
  const bodies = underParents(index, bodiesOfEvent(index, event))
  const rows = ROLES.flatMap(role => [...rowOf(role, false, bodies), ...rowOf(role, true, bodies)])
  const acting = rows.filter(({ role }) => role !== 'mentioned')
  return acting.length > 0 ? acting : rows
}

function underParents(index: DatasetIndex, bodies: readonly BodyOfEvent[]): readonly BodyOfEvent[] {
  const top = new Map<OrganisationId, BodyOfEvent>()
  for (const { body: own, part } of bodies) {
    const id = withParents(own.id, parents(index)).at(-1) ?? own.id
    const body = organisationsById(index).get(id)
    if (!body || body.kind === 'subject') continue
    top.set(id, { body, kind: body.kind, part: strongerPart(top.get(id)?.part, part) })
  }
  return [...top.values()]
}

function rowOf(role: LaneRole, announced: boolean, all: readonly BodyOfEvent[]): readonly RoleRow[] {
  const bodies = all
    .filter(({ part }) => part.role === role && part.announced === announced)
    .toSorted((a, b) => LANE_KINDS.indexOf(a.kind) - LANE_KINDS.indexOf(b.kind))
  if (bodies.length === 0) return []
  const others = bodies.filter(({ kind }) => kind !== 'national')
  const named = (bodies.length > MOST_NAMED && others.length > 0 ? others : bodies).slice(0, MOST_NAMED)
  const left = bodies.filter(one => !named.includes(one))
  const folded = LANE_KINDS.map(kind => ({ kind, count: left.filter(one => one.kind === kind).length }))
  return [{ role, announced, named, folded: folded.filter(({ count }) => count > 0) }]
}
