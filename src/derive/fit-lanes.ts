import type { EventPosition } from './attendance.ts'
import type { Lane, LaneGroup } from './lane-groups.ts'
import { laneRow, type LaneRow } from './lanes.ts'

export interface FittedLanes {
  /** Lanes only, in the order of the score. */
  readonly rows: readonly LaneRow[]
  /** How many there are, merely mentioned ones not counted. */
  readonly all: number
}

/**
 * The lanes for a place that has room for so many: those that are asked for, then those with a mark at the most
 * of the shown events. Their order is that of the score, without heads: the mark beside a name says the kind.
 *
 *     fitLanes(groups, 7, …)   → UN, CIS, OSCE, SCO, CSTO, Russian Foreign Ministry, FSB   of 15
 */
export function fitLanes(
  groups: readonly LaneGroup[],
  room: number,
  isShown: (event: EventPosition) => boolean,
  isWanted: (lane: Lane) => boolean,
): FittedLanes {
  const main = groups.filter(({ group }) => group !== 'mentioned').flatMap(({ lanes }) => lanes)
  const lanes = main.length > 0 ? main : groups.flatMap(({ lanes: mentioned }) => mentioned)
  const weight = (lane: Lane): number => [...lane.parts.keys()].filter(isShown).length
  const first = lanes
    .map(lane => ({ lane, wanted: isWanted(lane), weight: weight(lane) }))
    .toSorted((a, b) => Number(b.wanted) - Number(a.wanted) || b.weight - a.weight)
    .slice(0, Math.max(room, 0))
  const kept = new Set(first.map(({ lane }) => lane))
  const rows = lanes.filter(lane => kept.has(lane)).map(lane => laneRow(lane, 0, undefined))
  return { rows, all: lanes.length }
}
