import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Bounds } from '../model/edtf.ts'
import type { EventPosition } from './attendance.ts'
import type { LabelDetail, MeasureLabel, PlacedLabel } from './placed-label.ts'
import type { LaneMark } from './lane-marks.ts'

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

/** What of the question decides how an item looks. */
interface ItemQuestion {
  readonly index: DatasetIndex
  readonly isShown: (event: EventPosition) => boolean
  readonly selected: EventPosition | undefined
  readonly measure: MeasureLabel
}

/** In pixels. */
const NARROWEST_BAR = 12

export function labelItem(placed: PlacedLabel, question: ItemQuestion, scale: number): LabelItem {
  return placed.kind === 'label' ? eventLabel(placed, question, scale) : clusterLabel(placed, question, scale)
}

function eventLabel(
  { stem: { event }, size, detail, bottom }: Extract<PlacedLabel, { kind: 'label' }>,
  { index, isShown, selected, measure }: ItemQuestion,
  scale: number,
): EventLabel {
  const bounds = boundsOf(index, event)
  const { first: from, last } = bounds
  const width = Math.min(size.width, measure(event, detail).width)
  return {
    ...{ kind: 'event', id: `e${event}`, event, detail, bottom, width, height: size.height },
    ...{ from, to: Math.max(last + 1, from + size.width / scale), extent: extentOf(bounds, scale) },
    ...{ shown: isShown(event), selected: event === selected },
  }
}

function clusterLabel(
  { stems, width }: Extract<PlacedLabel, { kind: 'cluster' }>,
  { index, isShown, selected }: ItemQuestion,
  scale: number,
): ClusterLabel {
  const events = stems.map(({ event }) => event) as [EventPosition, ...EventPosition[]]
  const lastEvent = events.at(-1) ?? events[0]
  const { first: from } = boundsOf(index, events[0])
  const shownEvents = events.filter(isShown).length
  return {
    ...{ kind: 'cluster', id: `c${events[0]}-${lastEvent}`, events, shownEvents, width },
    ...{ from, to: from + width / scale, lastDay: boundsOf(index, lastEvent).first },
    ...{ shown: shownEvents > 0, selected: selected !== undefined && events.includes(selected) },
  }
}

export function columnItem(label: LabelItem, marks: readonly LaneMark[], index: DatasetIndex): ColumnItem {
  const { id, from, to, shown, selected } = label
  const extent = label.kind === 'event' ? label.extent : undefined
  const stems = label.kind === 'event' ? [0] : stemDays(label, index)
  return { id, from, to, shown, selected, marks, stems, extent }
}

/** The events a label or a bar stands for, by date. */
export function eventsOf(item: LabelItem): readonly EventPosition[] {
  return item.kind === 'event' ? [item.event] : item.events
}

/** At most 50 lines a bar: more would be one grey field. */
function stemDays({ from, lastDay, events }: ClusterLabel, index: DatasetIndex): readonly number[] {
  const step = Math.max(Math.ceil((lastDay - from) / 50), 1)
  const days = events.map(event => Math.round((boundsOf(index, event).first - from) / step) * step)
  return [...new Set(days)]
}

/** `undefined` while a bar would hide under its own mark. */
export function extentOf({ first, lastCertain, last }: Bounds, scale: number): Extent | undefined {
  const days = last - first + 1
  if (days * scale <= NARROWEST_BAR) return undefined
  return { days, certain: (lastCertain - first + 1) / days }
}

export function boundsOf(index: DatasetIndex, event: EventPosition): Bounds {
  const bounds = index.events[event]?.bounds
  if (!bounds) throw new Error(`Event ${event} has no date and cannot be drawn.`)
  return bounds
}
