import type { LaneKind, LaneRole } from '../model/organisation.ts'
import { strongerPart, type EventPosition, type Part } from './attendance.ts'
import type { Lane } from './lane-groups.ts'
import type { HeadRow, LaneRow } from './lanes.ts'

/** A mark where a stem meets a lane. */
export interface LaneMark {
  /** Rows above it, by kind of height. */
  readonly heads: number
  readonly lanes: number
  /** Whether it stands on the head of a closed kind, for all its bodies. */
  readonly merged: boolean
  /** `undefined` where the lane is no organisation. */
  readonly kind: LaneKind | undefined
  readonly role: LaneRole
  readonly announced: boolean
  /** Filtered out, or in a role that does not count. */
  readonly ghost: boolean
  /** How many events, or bodies of a closed group, the mark stands for. */
  readonly count: number
}

/** A row that may carry marks, with the number of rows above it. */
interface MarkedRow {
  readonly heads: number
  readonly lanes: number
  readonly merged: boolean
  readonly kind: LaneKind | undefined
  /** One lane, or all of a closed kind. */
  readonly members: readonly Lane[]
}

/** Heads of open groups, "n more" and "mentioned only" carry no marks. */
export function markedRows(rows: readonly LaneRow[]): readonly MarkedRow[] {
  let heads = 0
  let lanes = 0
  return rows.flatMap((row): readonly MarkedRow[] => {
    const above = { heads, lanes, merged: row.kind === 'head' }
    if (row.kind === 'head') heads++
    else lanes++
    if (row.kind === 'lane') return [{ ...above, kind: row.lane.kind, members: [row.lane] }]
    return row.kind === 'head' && isMerged(row) ? [{ ...above, kind: row.group, members: row.members }] : []
  })
}

function isMerged(row: HeadRow): row is HeadRow & { readonly group: LaneKind } {
  return !row.open && row.group !== 'mentioned'
}

/** What decides how a mark looks. */
interface MarkRules {
  readonly isShown: (event: EventPosition) => boolean
  readonly roles: readonly LaneRole[]
}

/** One mark for each row that takes part in any of `events`; shown events decide how it looks. */
export function laneMarks(
  rows: readonly MarkedRow[],
  events: readonly EventPosition[],
  rules: MarkRules,
): readonly LaneMark[] {
  const shown = events.filter(rules.isShown)
  return rows.flatMap(({ members, ...place }): readonly LaneMark[] => {
    const counted = gather(members, shown, part => rules.roles.includes(part.role))
    const found = counted ?? gather(members, events, () => true)
    return found ? [{ ...place, ...found.part, ghost: !counted, count: found.count }] : []
  })
}

/** The strongest part of any member in any of the events, and in how many of them (of one: how many members). */
function gather(
  members: readonly Lane[],
  events: readonly EventPosition[],
  counts: (part: Part) => boolean,
): { readonly part: Part; readonly count: number } | undefined {
  let strongest: Part | undefined
  let hits = 0
  for (const event of events) {
    let inEvent = 0
    for (const { parts } of members) {
      const part = parts.get(event)
      if (!part || !counts(part)) continue
      strongest = strongerPart(strongest, part)
      inEvent++
    }
    hits += events.length === 1 ? inEvent : Math.min(inEvent, 1)
  }
  return strongest && { part: strongest, count: hits }
}
