import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Bounds } from '../model/edtf.ts'
import type { LaneRole } from '../model/organisation.ts'
import type { EventPosition } from './attendance.ts'
import { dayWidth, type DayRange } from './day-range.ts'
import {
  layoutLabels,
  type DetailStep,
  type LabelDetail,
  type MeasureLabel,
  type PlacedLabel,
  type Stem,
} from './label-layout.ts'
import { laneMarks, markedRows, type LaneMark } from './lane-marks.ts'
import type { LaneRow } from './lanes.ts'

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

/** Days of an event's bar, once it is wide enough to be one; `certain` is the part that is covered for sure. */
export interface Extent {
  readonly days: number
  readonly certain: number
}

interface ScoreItem {
  /** Ours alone, `e12` or `c12-40`: no word of a document. */
  readonly id: string
  /** In view while any of [from, to) is, in days. */
  readonly from: number
  readonly to: number
  readonly shown: boolean
  readonly selected: boolean
}

export interface EventLabel extends ScoreItem {
  readonly kind: 'event'
  readonly event: EventPosition
  readonly detail: LabelDetail
  readonly bottom: number
  readonly width: number
  readonly height: number
  readonly extent: Extent | undefined
}

/** A bar that stands for several events; its days are those of the first and the last stem. */
export interface ClusterLabel extends ScoreItem {
  readonly kind: 'cluster'
  readonly events: readonly [EventPosition, ...EventPosition[]]
  readonly shownEvents: number
  readonly width: number
  readonly lastDay: number
}

export type LabelItem = EventLabel | ClusterLabel

/** A stem through the lanes with its marks; of a cluster: all its stems, in days after the first. */
export interface ColumnItem extends ScoreItem {
  readonly marks: readonly LaneMark[]
  readonly stems: readonly number[]
  readonly extent: Extent | undefined
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
/** A bar narrower than this hides under its own mark. */
const NARROWEST_BAR = 12

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
  const near = (item: ScoreItem): boolean => item.from < range.to + half && item.to > range.from - half
  const labels = placed.map(label => labelItem(label, question, scale)).filter(near)
  const rows = markedRows(question.rows)
  return { range, labels, columns: labels.map(label => columnItem(label, rows, question)) }
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

function labelItem(placed: PlacedLabel, question: ScoreQuestion, scale: number): LabelItem {
  const { isShown, selected } = question
  if (placed.kind === 'label') {
    const { stem, size, detail, bottom } = placed
    const { event } = stem
    const { first, last } = boundsOf(question.index, event)
    const width = Math.min(size.width, question.measure(event, detail).width)
    return {
      ...{ kind: 'event', id: `e${event}`, event, detail, bottom, width, height: size.height },
      ...{ from: first, to: Math.max(last + 1, first + size.width / scale) },
      ...{ shown: isShown(event), selected: event === selected },
      extent: extentOf(boundsOf(question.index, event), scale),
    }
  }
  const [first, ...rest] = placed.stems
  const last = rest.at(-1) ?? first
  const events = placed.stems.map(({ event }) => event) as [EventPosition, ...EventPosition[]]
  const shownEvents = events.filter(isShown).length
  const { first: from } = boundsOf(question.index, first.event)
  const { first: lastDay } = boundsOf(question.index, last.event)
  return {
    ...{ kind: 'cluster', id: `c${first.event}-${last.event}`, events, shownEvents, width: placed.width },
    ...{ from, to: from + placed.width / scale, lastDay },
    ...{ shown: shownEvents > 0, selected: selected !== undefined && events.includes(selected) },
  }
}

function columnItem(
  label: LabelItem,
  rows: ReturnType<typeof markedRows>,
  question: ScoreQuestion,
): ColumnItem {
  const { id, from, to, shown, selected } = label
  const events = label.kind === 'event' ? [label.event] : label.events
  const marks = laneMarks(rows, events, question)
  const extent = label.kind === 'event' ? label.extent : undefined
  const stems = label.kind === 'event' ? [0] : stemDays(label, question.index)
  return { id, from, to, shown, selected, marks, stems, extent }
}

/** At most 50 lines a bar: more would be one grey field. */
function stemDays({ from, lastDay, events }: ClusterLabel, index: DatasetIndex): readonly number[] {
  const step = Math.max(Math.ceil((lastDay - from) / 50), 1)
  const days = events.map(event => Math.round((boundsOf(index, event).first - from) / step) * step)
  return [...new Set(days)]
}

function extentOf({ first, lastCertain, last }: Bounds, scale: number): Extent | undefined {
  const days = last - first + 1
  if (days * scale <= NARROWEST_BAR) return undefined
  return { days, certain: (lastCertain - first + 1) / days }
}

function boundsOf(index: DatasetIndex, event: EventPosition): Bounds {
  const bounds = index.events[event]?.bounds
  if (!bounds) throw new Error(`Event ${event} has no date and cannot be drawn.`)
  return bounds
}
