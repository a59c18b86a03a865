import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { Ink, MeasureText, PicturePart, PictureText } from '../../model/picture.ts'
import type { EventPosition } from '../attendance.ts'
import type { LabelDetail, MeasureLabel } from '../placed-label.ts'
import type { EventLabel } from '../plan-items.ts'
import { LABEL, layLabel, layLine, type LaidLabel } from './label-words.ts'
import { line, TYPE, type Pen } from './picture-type.ts'
import type { WhenAndWhere } from './picture-words.ts'

/** The base line of the date, and the days of a long event under its title, in pixels at zoom 1. */
const FIRST_BASE = 13
const EXTENT = 6

/** Labels laid out once for each event and detail: the plan measures them, and the drawing takes their lines. */
export interface Labels {
  readonly measure: MeasureLabel
  of(event: EventPosition, detail: LabelDetail, widest?: number): LaidLabel
}

/** @param lean puts the title of one line behind its date, where the place would stand: labels get half as high */
export function createLabels(
  index: DatasetIndex,
  { words, measure, lean = false }: Pen & { readonly lean?: boolean },
): Labels {
  const known = new Map<string, LaidLabel>()
  const lay = (said: WhenAndWhere, title: string, detail: LabelDetail, widest?: number): LaidLabel =>
    lean && detail === 'line'
      ? layLine(said, title, measure, widest)
      : layLabel(said, title, detail, measure, widest)
  const of: Labels['of'] = (event, detail, widest) => {
    const key = `${event} ${detail} ${widest ?? ''}`
    const title = index.events[event]?.title ?? ''
    const laid = known.get(key) ?? lay(words.event(event), title, detail, widest)
    known.set(key, laid)
    return laid
  }
  return { of, measure: of }
}

export interface LabelsPlace {
  readonly x: (day: number) => number
  /** Where labels stand: the top of the lanes. */
  readonly bottom: number
  /** No label ends behind it. */
  readonly right: number
}

/** An event's stem over the lanes, and what its label says. */
export function drawEventLabel(
  item: EventLabel,
  { x, bottom, right }: LabelsPlace,
  index: DatasetIndex,
  labels: Labels,
  { measure }: Pen,
): readonly PicturePart[] {
  const at = x(item.from)
  const top = bottom - item.bottom - item.height
  const widest = Math.min(Math.max(item.width, 1), right - at)
  const natural = labels.of(item.event, item.detail)
  const laid = natural.width <= widest ? natural : labels.of(item.event, item.detail, widest)
  const event = index.events[item.event]?.id
  const said = labelTexts(laid, at + LABEL.inset, top + LABEL.before + FIRST_BASE, item.selected, measure)
  return [
    ...(item.selected ? [sheet(at, top, laid)] : []),
    stem(at, top, bottom, item.selected ? 2 : 1),
    ...extentOf(item, x, bottom - item.bottom - EXTENT),
    ...said.map(text => (event === undefined ? text : { ...text, event })),
  ]
}

/** Date and place in one line, the title under it or behind the date; white on ink where the event is the chosen one. */
function labelTexts(
  { when, where, title, beside }: LaidLabel,
  x: number,
  y: number,
  selected: boolean,
  measure: MeasureText,
): readonly PictureText[] {
  const ink = (own: Ink): Ink => (selected ? 'paper' : own)
  const date = line(when, TYPE.date, { x, y, ink: ink('ink') }, measure)
  const behind = { x: x + measure(`${when} `, TYPE.date), y }
  const placeOf = (i: number) => (beside ? behind : { x, y: y + (i + 1) * LABEL.titleLine - 1 })
  return [
    date,
    ...(where === '' ? [] : [line(where, TYPE.where, { ...behind, ink: ink('ink-2') }, measure)]),
    ...title.map((words, i) => line(words, TYPE.event, { ...placeOf(i), ink: ink('ink') }, measure)),
  ]
}

function sheet(x: number, y: number, { width, height }: LaidLabel): PicturePart {
  return { kind: 'box', x, y, width: width + LABEL.inset, height, fill: 'ink' }
}

export function stem(x: number, y1: number, y2: number, thickness: number): PicturePart {
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
