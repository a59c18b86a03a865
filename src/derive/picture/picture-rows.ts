import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventPosition, PartsByEvent } from '../attendance.ts'
import { chosenLanes } from '../chosen-lanes.ts'
import { laneGroups, type Lane, type LaneGroup } from '../lane-groups.ts'
import { unfoldLanes, type LaneOnlyRow, type LaneRow } from '../lanes.ts'

/** The rows of a picture from top to bottom. Heads of open kinds are told by the gap above them and the legend. */
export interface PictureRows {
  readonly rows: readonly LaneRow[]
  /** Tops of the rows, from the top of the first one, and their sum with the gaps. */
  readonly tops: readonly number[]
  readonly height: number
  /** Of one row with words. */
  readonly lane: number
  /** Lanes that have a mark, and those of them that found room. */
  readonly all: number
  readonly drawn: number
}

/** In pixels at zoom 1: a lane has so much at most, and so much at least, and a kind stands so far from the next. */
interface LaneSizes {
  readonly most: number
  readonly least: number
  readonly gap: number
}

const ROOMY: LaneSizes = { most: 34, least: 18, gap: 7 }
/** Words of 13 px just stand in such a lane, and marks tell the kinds. */
const LEAN: LaneSizes = { most: 18, least: 15, gap: 0 }

interface RowsQuestion {
  readonly index: DatasetIndex
  readonly choices: Choices
  /** Those that are drawn. */
  readonly events: ReadonlySet<EventPosition>
  readonly room: number
  /** Whether lanes come closer together before one of them is left out. */
  readonly lean: boolean
}

/**
 * The lanes that have a mark in any of the events, as they are folded, in the room there is. What finds none is
 * left out from the lanes with the fewest events up, those that the filters name last, and counted.
 */
export function pictureRows(question: RowsQuestion): PictureRows {
  const roomy = rowsOfSize(question, ROOMY)
  return question.lean && roomy.drawn < roomy.all ? rowsOfSize(question, LEAN) : roomy
}

function rowsOfSize({ index, choices, events, room }: RowsQuestion, size: LaneSizes): PictureRows {
  const groups = laneGroups(index, choices.lanes).map(group => onlyMarked(group, events))
  const most = Math.max(Math.floor((room - size.gap * groups.length) / size.least), 1)
  const marked = unfoldLanes(groups, choices.folds).filter(isDrawn)
  const rows = withoutBareHeads(firstLanes(marked, most, new Set(chosenLanes(choices))))
  const gaps = rows.slice(1).filter(startsKind).length
  const lanes = rows.filter(row => !isOpenHead(row)).length
  const lane = clamp((room - gaps * size.gap) / Math.max(lanes, 1), size.least, size.most)
  return { rows, ...placeRows(rows, lane, size.gap), lane, ...countLanes(groups, rows) }
}

function onlyMarked({ group, lanes }: LaneGroup, events: ReadonlySet<EventPosition>): LaneGroup {
  const parts = (lane: Lane): PartsByEvent => new Map([...lane.parts].filter(([event]) => events.has(event)))
  const marked = (lane: Lane): Lane => ({ ...lane, parts: parts(lane), organs: kept(lane.organs) })
  const kept = (some: readonly Lane[]): readonly Lane[] =>
    some.map(marked).filter(lane => lane.parts.size > 0)
  return { group, lanes: kept(lanes) }
}

/** "Mentioned only" stands where it was opened; what is folded into "n more" is counted beside the axis. */
const isDrawn = (row: LaneRow): boolean =>
  row.kind === 'lane' || (row.kind === 'head' && (row.open || row.group !== 'mentioned'))

/** So many rows with words at most: chosen lanes stay, then those with the most events, in their order. */
function firstLanes(rows: readonly LaneRow[], most: number, chosen: ReadonlySet<string>): readonly LaneRow[] {
  const rank = ({ value, lane }: LaneOnlyRow): number => (chosen.has(value) ? Infinity : lane.parts.size)
  const lanes = rows.filter(row => row.kind === 'lane').toSorted((a, b) => compare(rank(b), rank(a)))
  const others = rows.filter(row => row.kind !== 'lane' && !isOpenHead(row)).length
  const kept = new Set<LaneRow>(lanes.slice(0, Math.max(most - others, 0)))
  return rows.filter(row => row.kind !== 'lane' || kept.has(row))
}

/** Also of two infinities. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

const isOpenHead = (row: LaneRow): boolean => row.kind === 'head' && row.open

/** An open head stays as the start of its kind, unless nothing of the kind is left. */
function withoutBareHeads(rows: readonly LaneRow[]): readonly LaneRow[] {
  return rows.filter((row, i) => !isOpenHead(row) || rows[i + 1]?.kind === 'lane')
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

const startsKind = (row: LaneRow): boolean => row.kind === 'head'

function placeRows(
  rows: readonly LaneRow[],
  lane: number,
  gap: number,
): Pick<PictureRows, 'tops' | 'height'> {
  let y = 0
  const tops = rows.map((row, i) => {
    const top = y + (startsKind(row) && i > 0 ? gap : 0)
    y = isOpenHead(row) ? top : top + lane
    return top
  })
  return { tops, height: y }
}

function countLanes(
  groups: readonly LaneGroup[],
  rows: readonly LaneRow[],
): Pick<PictureRows, 'all' | 'drawn'> {
  const kinds = groups.filter(({ group }) => group !== 'mentioned')
  const folded = rows.filter(row => row.kind === 'head' && !row.open).length
  return {
    all: kinds.reduce((count, { lanes }) => count + lanes.length, 0),
    drawn: folded + rows.filter(row => row.kind === 'lane' && row.depth === 0).length,
  }
}
