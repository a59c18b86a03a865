import type { DatasetIndex } from '../model/dataset-index.ts'
import type { LaneRole } from '../model/organisation.ts'
import type { EventPosition } from './attendance.ts'
import { dayWidth, type DayRange } from './day-range.ts'
import { layoutLabels, type DetailStep } from './label-layout.ts'
import { laneMarks, markedRows } from './lane-marks.ts'
import type { LaneRow } from './lanes.ts'
import {
  boundsOf,
  columnItem,
  eventsOf,
  extentOf,
  labelItem,
  type ColumnItem,
  type LabelItem,
} from './plan-items.ts'
import type { MeasureLabel, Stem } from './placed-label.ts'

/** All that the score depends on; the same question gives the same plan. */
export interface ScoreQuestion {
  readonly index: DatasetIndex
  readonly rows: readonly LaneRow[]
  readonly range: DayRange
  /** Pixels for the range, and pixels for labels over the lanes. */
  readonly width: number
  readonly labelSpace: number
  readonly isShown: (event: EventPosition) => boolean
  readonly roles: readonly LaneRole[]
  readonly selected: EventPosition | undefined
  readonly measure: MeasureLabel
}

/** What to draw in a range and half of it on each side, by date. */
export interface ScorePlan {
  readonly range: DayRange
  readonly labels: readonly LabelItem[]
  readonly columns: readonly ColumnItem[]
}

/** Room for a bar under a label, in pixels. */
const BAR_HEIGHT = 10
/** More labels than these in the range say less (`firstStep`). */
export const FULL_LABELS = 12
const DATE_LABELS = 40
/** See `ScorePlan`; events without a date are not on it. */
export function planScore(question: ScoreQuestion): ScorePlan {
  const { index, range, width, labelSpace } = question
  const scale = dayWidth(range, width)
  const stems = index.events.flatMap(({ bounds }, event) =>
    bounds ? [{ event, x: bounds.first * scale }] : [],
  )
  const measure = withBars(question, scale)
  const placed = layoutLabels(stems, firstStep(stems, range, scale), labelSpace, measure)
  const half = (range.to - range.from) / 2
  const labels = placed
    .map(label => labelItem(label, question, scale))
    .filter(({ from, to }) => from < range.to + half && to > range.from - half)
  const rows = markedRows(question.rows)
  const columns = labels.map(label => columnItem(label, laneMarks(rows, eventsOf(label), question), index))
  return { range, labels, columns }
}

/** A label with a bar under it is higher, and as wide as its bar. */
function withBars({ index, measure }: ScoreQuestion, scale: number): MeasureLabel {
  return (event, detail) => {
    const size = measure(event, detail)
    const extent = extentOf(boundsOf(index, event), scale)
    if (!extent) return size
    return { width: Math.max(size.width, extent.days * scale), height: size.height + BAR_HEIGHT }
  }
}

/** Up to 12 labels in the range in full, up to 40 by date, beyond that bars. */
function firstStep(stems: readonly Stem[], { from, to }: DayRange, scale: number): DetailStep {
  const inView = stems.filter(({ x }) => x >= from * scale && x < to * scale).length
  return inView <= FULL_LABELS ? 'title' : inView <= DATE_LABELS ? 'date' : 'cluster'
}
