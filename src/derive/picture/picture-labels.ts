import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { Ink, PicturePart } from '../../model/picture.ts'
import type { EventPosition } from '../attendance.ts'
import type { LabelDetail, MeasureLabel } from '../label-layout.ts'
import type { ClusterLabel, EventLabel, LabelItem } from '../plan-items.ts'
import { LABEL, layLabel, type LaidLabel } from './label-words.ts'
import { shorten } from './break-lines.ts'
import { line, TYPE, type Pen } from './picture-type.ts'

/** A bar for several events is so high, its days stand under it, in pixels at zoom 1. */
const BAR = { height: 22, word: 15, days: 36, all: 44 } as const
/** Days of a long event, under its title. */
const EXTENT = 6

/** Labels laid out once for each event and detail: the plan measures them, and the drawing takes their lines. */
export interface Labels {
  readonly measure: MeasureLabel
  of(event: EventPosition, detail: LabelDetail, widest?: number): LaidLabel
}

export function createLabels(index: DatasetIndex, { words, measure }: Pen): Labels {
  const known = new Map<string, LaidLabel>()
  const of: Labels['of'] = (event, detail, widest) => {
    const key = `${event} ${detail} ${widest ?? ''}`
    const title = index.events[event]?.title ?? ''
    const laid = known.get(key) ?? layLabel(words.event(event), title, detail, measure, widest)
    known.set(key, laid)
    return laid
  }
  return { of, measure: of }
}

interface LabelsPlace {
  readonly x: (day: number) => number
  /** Where labels stand: the top of the lanes. */
  readonly bottom: number
  /** No label ends behind it. */
  readonly right: number
}

/** Stems with their labels, and bars where there are too many. */
export function drawLabel(
  item: LabelItem,
  place: LabelsPlace,
  index: DatasetIndex,
  labels: Labels,
  pen: Pen,
): readonly PicturePart[] {
  return item.kind === 'event' ? drawEvent(item, place, index, labels, pen) : drawCluster(item, place, pen)
}

function drawEvent(
  item: EventLabel,
  { x, bottom, right }: LabelsPlace,
  index: DatasetIndex,
  labels: Labels,
  { measure }: Pen,
): readonly PicturePart[] {
  const at = x(item.from)
  const widest = Math.min(Math.max(item.width, 1), right - at)
  const natural = labels.of(item.event, item.detail)
  const laid = natural.width <= widest ? natural : labels.of(item.event, item.detail, widest)
  const top = bottom - item.bottom - item.height
  const event = index.events[item.event]?.id
  const inks = item.selected ? SELECTED : PLAIN
  const left = at + LABEL.inset
  const base = top + LABEL.before + 13
  const said = line(laid.when, TYPE.date, { x: left, y: base, ink: inks.date }, measure)
  return [
    ...(item.selected
      ? [
          {
            kind: 'box',
            x: at,
            y: top,
            width: laid.width + LABEL.inset,
            height: laid.height,
            fill: 'ink',
          } as const,
        ]
      : []),
    stem(at, top, bottom, item.selected ? 2 : 1),
    ...extentOf(item, x, bottom - item.bottom - EXTENT),
    named(said, event),
    ...(laid.where === ''
      ? []
      : [
          named(
            line(
              laid.where,
              TYPE.where,
              { x: left + measure(`${laid.when} `, TYPE.date), y: base, ink: inks.where },
              measure,
            ),
            event,
          ),
        ]),
    ...laid.title.map((words, i) =>
      named(
        line(
          words,
          TYPE.event,
          { x: left, y: base + (i + 1) * LABEL.titleLine - 1, ink: inks.date },
          measure,
        ),
        event,
      ),
    ),
  ]
}

const PLAIN = { date: 'ink', where: 'ink-2' } as const satisfies Record<string, Ink>
const SELECTED = { date: 'paper', where: 'paper' } as const satisfies Record<string, Ink>

function named<P extends PicturePart>(part: P, event: EventId | undefined): P {
  return event === undefined ? part : { ...part, event }
}

function stem(x: number, y1: number, y2: number, thickness: number): PicturePart {
  return { kind: 'line', x1: x, y1, x2: x, y2, thickness, ink: 'ink' }
}

/** Solid for the days that are certain, thin for those that may be. */
function extentOf(
  { from, extent }: EventLabel,
  x: (day: number) => number,
  y: number,
): readonly PicturePart[] {
  if (!extent) return []
  const certain = x(from + extent.days * extent.certain)
  const end = x(from + extent.days)
  const bar: PicturePart = { kind: 'box', x: x(from), y, width: certain - x(from), height: 4, fill: 'ink' }
  const rest: PicturePart = {
    kind: 'line',
    x1: certain,
    y1: y + 2,
    x2: end,
    y2: y + 2,
    thickness: 1,
    ink: 'ink',
    dashed: true,
  }
  return end > certain ? [bar, rest] : [bar]
}

function drawCluster(
  item: ClusterLabel,
  { x, bottom, right }: LabelsPlace,
  { words, measure }: Pen,
): readonly PicturePart[] {
  const at = x(item.from)
  const width = Math.min(item.width, right - at)
  const top = bottom - BAR.all
  const { when, where } = words.cluster(item.events, item.shownEvents)
  const left = at + LABEL.inset
  const fits = (text: string, style: typeof TYPE.date | typeof TYPE.small): string =>
    shorten(text, width - LABEL.inset, part => measure(part, style))
  return [
    { kind: 'box', x: at, y: top, width, height: BAR.height, fill: 'ink' },
    stem(at, top, bottom, 1),
    stem(Math.min(x(item.lastDay), at + width), top, bottom, 1),
    line(fits(when, TYPE.date), TYPE.date, { x: left, y: top + BAR.word, ink: 'paper' }, measure),
    line(fits(where, TYPE.small), TYPE.small, { x: left, y: top + BAR.days }, measure),
  ]
}
