import type { LaneFacet } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { LaneKind } from '../model/organisation.ts'
import { laneGroups, type Lane, type LaneGroup } from './lane-groups.ts'

/**
 * One row of the score, from top to bottom; the rail's rows are the same rows.
 * A `head` opens a group (a kind of organisation, "mentioned only"); a `lane` carries marks; `more` unfolds
 * the lanes of a group that are too many to show.
 */
export type LaneRow = HeadRow | LaneOnlyRow | MoreRow

export interface HeadRow {
  readonly kind: 'head'
  /** What `toggleFold` takes: `kind:regional`, `kind:mentioned`. */
  readonly id: string
  readonly group: LaneKind | 'mentioned'
  readonly open: boolean
  /** How many bodies stand in the group, organs not counted. */
  readonly lanes: number
  readonly members: readonly Lane[]
}

export interface LaneOnlyRow {
  readonly kind: 'lane'
  /** `organisation:cis`, `place:moscow-ru`; unique in the score. What `toggleFold` takes. */
  readonly id: string
  /** The id behind it: of an organisation, place, series; a publisher's name, `''` where none is named. */
  readonly value: string
  readonly depth: 0 | 1
  /** `undefined` where it has no organs to fold. */
  readonly open: boolean | undefined
  readonly lane: Lane
}

export interface MoreRow {
  readonly kind: 'more'
  /** What `toggleFold` takes: `more:regional`. */
  readonly id: string
  readonly open: boolean
  readonly lanes: number
}

/** Up to 40 lanes all stand; of more, the 20 with the most events do and the rest unfold. */
const MOST_LANES = 40
const TOP_LANES = 20

/**
 * The rows of the score. `folds` lists groups whose folding differs from how they are at first: kinds open,
 * organs, "mentioned only" and "more" closed.
 *
 *     Regional                 head, open
 *       CIS                    lane with organs, opened: `folds` has organisation:cis
 *         ATC                  its organ
 *       OSCE
 *       12 more                more, closed
 *     Mentioned only           head, closed
 */
export function laneRows(
  index: DatasetIndex,
  facet: LaneFacet,
  folds: readonly string[],
): readonly LaneRow[] {
  return unfoldLanes(laneGroups(index, facet), folds)
}

/** {@link laneRows} of groups that are already at hand. */
export function unfoldLanes(groups: readonly LaneGroup[], folds: readonly string[]): readonly LaneRow[] {
  const shown = topLanes(groups)
  const isOpen = (id: string, atFirst: boolean): boolean => atFirst !== folds.includes(id)
  const laneWithOrgans = (lane: Lane): readonly LaneRow[] => {
    const open = lane.organs.length ? isOpen(lane.id, false) : undefined
    return [laneRow(lane, 0, open), ...(open ? lane.organs.map(organ => laneRow(organ, 1, undefined)) : [])]
  }
  return groups.flatMap(({ group, lanes }): readonly LaneRow[] => {
    const head = group && headRow(group, lanes, isOpen)
    if (head && !head.open) return [head]
    const rest = lanes.filter(lane => !shown.has(lane.id))
    const more: MoreRow = {
      kind: 'more',
      id: `more:${group ?? 'all'}`,
      open: isOpen(`more:${group ?? 'all'}`, false),
      lanes: rest.length,
    }
    return [
      ...(head ? [head] : []),
      ...lanes.filter(lane => shown.has(lane.id)).flatMap(laneWithOrgans),
      ...(rest.length ? [more] : []),
      ...(more.open ? rest.flatMap(laneWithOrgans) : []),
    ]
  })
}

/** Every lane whose name holds `words`, organs and folded ones too, without heads. */
export function findLanes(groups: readonly LaneGroup[], words: string): readonly LaneRow[] {
  const wanted = words.trim().toLowerCase()
  const holds = ({ name, value }: Lane): boolean =>
    name.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted)
  const all = groups.flatMap(({ lanes }) => lanes.flatMap(lane => [lane, ...lane.organs]))
  return all.filter(holds).map(lane => laneRow(lane, 0, undefined))
}

/** A row of its own for a lane. */
export function laneRow(lane: Lane, depth: 0 | 1, open: boolean | undefined): LaneOnlyRow {
  return { kind: 'lane', id: lane.id, value: lane.value, depth, open, lane }
}

function headRow(
  group: LaneKind | 'mentioned',
  members: readonly Lane[],
  isOpen: (id: string, atFirst: boolean) => boolean,
): HeadRow {
  const id = `kind:${group}`
  return { kind: 'head', id, group, open: isOpen(id, group !== 'mentioned'), lanes: members.length, members }
}

/** Ids of the lanes that stand without unfolding; those only mentioned are folded as it is. */
function topLanes(groups: readonly LaneGroup[]): ReadonlySet<string> {
  const kept = groups.filter(({ group }) => group !== 'mentioned').flatMap(({ lanes }) => lanes)
  const top = kept.length > MOST_LANES ? kept.toSorted(byEvents).slice(0, TOP_LANES) : kept
  const mentioned = groups.filter(({ group }) => group === 'mentioned').flatMap(({ lanes }) => lanes)
  return new Set([...top, ...mentioned.toSorted(byEvents).slice(0, MOST_LANES)].map(lane => lane.id))
}

const byEvents = (a: Lane, b: Lane): number => b.parts.size - a.parts.size
