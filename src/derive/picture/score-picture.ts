import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { MeasureText, Picture, PictureMark, PicturePart } from '../../model/picture.ts'
import { rangeOf, type DayRange } from '../day-range.ts'
import { FULL_LABELS, planScore, type ScorePlan } from '../plan.ts'
import { wholeRange } from '../whole-range.ts'
import { enlarge } from './enlarge.ts'
import { AXIS_HEIGHT, drawAxis } from './picture-axis.ts'
import { drawMarks, drawStems } from './picture-columns.ts'
import { drawHead } from './picture-head.ts'
import { createLabels, drawLabel, type Labels } from './picture-labels.ts'
import { drawLanes, namesWidth } from './picture-lanes.ts'
import { drawLegend } from './picture-legend.ts'
import { pictureRows, type PictureRows } from './picture-rows.ts'
import { line, TYPE } from './picture-type.ts'
import type { PictureWords } from './picture-words.ts'
import { timeToX } from './time-to-x.ts'

export interface ScoreRequest {
  readonly index: DatasetIndex
  /** The view: what the lanes stand for and how they are folded, the window, the open event. */
  readonly choices: Choices
  /** The events that are drawn; nothing is drawn of the others. */
  readonly shown: ReadonlySet<EventId>
  /** Of the picture, in pixels. */
  readonly width: number
  readonly height: number
  readonly measure: MeasureText
  readonly words: PictureWords
  /** How large its text is: 1 as on a screen. Without it as large as on a screen of 1280x720, and never smaller. */
  readonly zoom?: number
  /** Without title, filters and legend, where something beside the picture says them. */
  readonly bare?: boolean
}

/** In pixels at zoom 1: around everything, and for labels even where lanes are many. */
const MARGIN = 20
const LEGEND = 34
const LEAST_LABELS = 96
/** Time keeps so much of the width, however long names are. */
const MOST_NAMES = 0.3

/**
 * The score as a picture, in the layout of the screen: labels over lanes, stems, marks, the axis; over it the
 * title and the filters in words, under it what the marks mean. Where there is little room it says less by the
 * rules of the screen: labels become dates and then bars, lanes with the fewest events are left out and counted.
 */
export function drawScore(request: ScoreRequest): Picture {
  const zoom = request.zoom ?? Math.max(1, Math.min(request.width / 1280, request.height / 720))
  const picture = drawAtScreenSize({ ...request, width: request.width / zoom, height: request.height / zoom })
  return enlarge(picture, zoom)
}

function drawAtScreenSize(request: ScoreRequest): Picture {
  const { index, choices, width, height, words, measure } = request
  const drawn = drawnEvents(request)
  const edges = { left: MARGIN, right: width - MARGIN }
  const head = request.bare
    ? { parts: [], height: 8 }
    : drawHead(words.title, words.said(choices, drawn), edges, measure)
  const foot = AXIS_HEIGHT + (request.bare ? 8 : LEGEND + 6)
  const room = height - head.height - foot
  const score = layScore(request, drawn, edges, { top: head.height, bottom: head.height + room })
  const axis = {
    range: score.plan.range,
    left: score.left,
    right: score.right,
    top: score.top,
    bottom: score.bottom,
  }
  const x = timeToX(axis)
  const stems = score.plan.columns.flatMap(column =>
    drawStems(column, { x, top: score.top }, score.bottom - score.top),
  )
  const marks = score.plan.columns.flatMap((column, i) => {
    const label = score.plan.labels[i]
    return label ? drawMarks(column, label, score.rows, { x, top: score.top }, index, words, measure) : []
  })
  const labels = score.plan.labels.flatMap(label =>
    drawLabel(
      label,
      { x, bottom: score.top, right: width - MARGIN / 2 },
      index,
      score.labels,
      words,
      measure,
    ),
  )
  const lanes = drawLanes(
    score.rows,
    { ...edges, top: score.top, namesWidth: score.left - MARGIN },
    choices,
    words,
    measure,
  )
  const legend = request.bare
    ? []
    : drawLegend(marks.filter(isMark), { ...edges, top: height - LEGEND }, words, measure).parts
  return {
    width,
    height,
    alt: `${words.title}. ${words.said(choices, drawn)}`,
    parts: [
      ...head.parts,
      ...lanes,
      ...drawAxis(axis, words, measure),
      ...stems,
      ...labels,
      ...marks,
      ...lanesLeftOut(score, words, measure),
      ...legend,
    ],
  }
}

const isMark = (part: PicturePart): part is PictureMark => part.kind === 'mark'

/** Of the shown events those that begin in the window; without a window also those without a date, which only count. */
function drawnEvents({ index, choices, shown }: ScoreRequest): ReadonlySet<EventId> {
  const { window } = choices
  const isDrawn = ({ id, bounds }: EventSummary): boolean =>
    shown.has(id) &&
    (!window || (bounds !== undefined && bounds.first >= window.from && bounds.first <= window.to))
  return new Set(index.events.filter(isDrawn).map(({ id }) => id))
}

interface LaidScore {
  readonly plan: ScorePlan
  readonly rows: PictureRows
  readonly labels: Labels
  readonly left: number
  readonly right: number
  /** Of the lanes. */
  readonly top: number
  readonly bottom: number
}

/** Lanes get what they need, labels what is left, at least so much that they say when. */
function layScore(
  request: ScoreRequest,
  drawn: ReadonlySet<EventId>,
  edges: { readonly left: number; readonly right: number },
  { top, bottom }: { readonly top: number; readonly bottom: number },
): LaidScore {
  const { index, choices, words, measure } = request
  const placed = onlyPlaced(index, drawn)
  const positions = new Set(placed.events.flatMap(({ bounds }, position) => (bounds ? [position] : [])))
  const labels = createLabels(index, words, measure)
  const rows = pictureRows(index, choices.lanes, choices.folds, positions, bottom - top - LEAST_LABELS)
  const left = edges.left + namesWidth(rows.rows, words, (edges.right - edges.left) * MOST_NAMES, measure)
  const labelSpace = bottom - top - rows.height
  const plan = planInside({ ...request, index: placed }, rows, labels, {
    left,
    right: edges.right,
    labelSpace,
  })
  return { ...plan, rows, labels, left, top: bottom - rows.height, bottom }
}

/** Events that are not drawn have no place in time, and so no stem. */
function onlyPlaced(index: DatasetIndex, drawn: ReadonlySet<EventId>): DatasetIndex {
  const events = index.events.map((event): EventSummary => {
    if (drawn.has(event.id)) return event
    const { bounds: _, ...unplaced } = event
    return unplaced
  })
  return { ...index, events }
}

interface PlanPlace {
  readonly left: number
  readonly right: number
  readonly labelSpace: number
}

/** Time ends early enough for the last labels to end inside the picture. */
function planInside(
  { index, choices }: ScoreRequest,
  { rows }: PictureRows,
  labels: Labels,
  { left, right, labelSpace }: PlanPlace,
): { readonly plan: ScorePlan; readonly right: number } {
  const isShown = (): boolean => true
  const selected = index.events.findIndex(({ id, bounds }) => id === choices.event && bounds)
  const planFor = (end: number): ScorePlan => {
    const width = end - left
    const range = rangeFor(index, choices, width, labels)
    const question = {
      index,
      rows,
      range,
      width,
      labelSpace,
      isShown,
      roles: choices.roles,
      measure: labels.measure,
    }
    return planScore({ ...question, selected: selected < 0 ? undefined : selected })
  }
  let end = right
  let plan = planFor(end)
  for (let tries = 0; tries < TRIES; tries++) {
    const over = overhang(plan, left, end) - right
    if (over <= 0) break
    end = Math.max(end - over - 1, left + (right - left) * LEAST_TIME)
    plan = planFor(end)
  }
  return { plan, right: end }
}

/** A narrower time moves the stems, so it is tried again; what hangs over after that is cut. */
const TRIES = 3
const LEAST_TIME = 0.6

function overhang({ labels, range }: ScorePlan, left: number, right: number): number {
  const x = timeToX({ range, left, right })
  return Math.max(0, ...labels.map(({ from, width }) => x(from) + width))
}

function rangeFor(index: DatasetIndex, { window }: Choices, width: number, labels: Labels): DayRange {
  if (window) return rangeOf(window)
  const dated = index.events.flatMap(({ bounds }, position) => (bounds ? [position] : []))
  const last = dated.at(-1)
  const detail = dated.length <= FULL_LABELS ? 'title' : 'date'
  return wholeRange(index, width, last === undefined ? undefined : labels.measure(last, detail).width + 8)
}

/** "20 of 57 lanes", beside the axis. */
function lanesLeftOut(
  { rows, bottom }: LaidScore,
  words: PictureWords,
  measure: MeasureText,
): readonly PicturePart[] {
  if (rows.drawn >= rows.all) return []
  return [line(words.lanes(rows.drawn, rows.all), TYPE.small, { x: MARGIN, y: bottom + 20 }, measure)]
}
