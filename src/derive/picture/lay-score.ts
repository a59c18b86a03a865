import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { rangeOf, type DayRange } from '../day-range.ts'
import { FULL_LABELS, planScore, type ScorePlan } from '../plan.ts'
import { wholeRange } from '../whole-range.ts'
import { onlyPlaced } from './drawn-events.ts'
import { BAR } from './picture-clusters.ts'
import { createLabels, type Labels } from './picture-labels.ts'
import { namesWidth } from './picture-lanes.ts'
import { pictureRows, type PictureRows } from './picture-rows.ts'
import type { ScoreRequest } from './score-picture.ts'
import { timeToX } from './time-to-x.ts'

/** Where the score stands, labels and lanes. */
export interface ScorePlace {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** `left` and `right` are those of time, `top` and `bottom` those of the lanes. */
export interface LaidScore extends ScorePlace {
  readonly plan: ScorePlan
  readonly rows: PictureRows
  readonly labels: Labels
}

/** Labels may take so much of the height, and get so much in any case, in pixels at zoom 1. */
const MOST_LABELS = 0.55
const LEAST_LABELS = 64
/** Time keeps so much of the width, however long names are. */
const MOST_NAMES = 0.3

/** Labels say as much as they have to say in about half of the height; lanes get the rest, and give back what they need not. */
export function layScore(
  request: ScoreRequest,
  drawn: ReadonlySet<EventId>,
  { left: start, right, top, bottom }: ScorePlace,
): LaidScore {
  const { choices } = request
  const index = onlyPlaced(request.index, drawn)
  const positions = new Set(index.events.flatMap(({ bounds }, position) => (bounds ? [position] : [])))
  const labels = createLabels(index, request)
  const height = bottom - top
  const rowsIn = (room: number): PictureRows =>
    pictureRows(request.index, choices.lanes, choices.folds, positions, room)
  const leftOf = ({ rows }: PictureRows): number =>
    start + namesWidth(rows, (right - start) * MOST_NAMES, request)
  const planFor = (rows: PictureRows, labelSpace: number) =>
    planInside({ index, choices, rows, labels, labelSpace }, { left: leftOf(rows), right })

  const before = rowsIn(height - LEAST_LABELS)
  const wanted = heightOf(planFor(before, Math.max(height * MOST_LABELS, height - before.height)).plan)
  const rows = rowsIn(height - Math.max(wanted, LEAST_LABELS))
  const planned = planFor(rows, height - rows.height)
  return { ...planned, rows, labels, left: leftOf(rows), top: bottom - rows.height, bottom }
}

function heightOf({ labels }: ScorePlan): number {
  return Math.max(0, ...labels.map(label => (label.kind === 'event' ? label.bottom + label.height : BAR.all)))
}

interface PlanMatter {
  readonly index: DatasetIndex
  readonly choices: Choices
  readonly rows: PictureRows
  readonly labels: Labels
  readonly labelSpace: number
}

/** A narrower time moves the stems, so it is tried again; what hangs over after that is cut. */
const TRIES = 3
const LEAST_TIME = 0.6

/** Time ends early enough for the last labels to end inside the picture. */
function planInside(
  matter: PlanMatter,
  { left, right }: Pick<ScorePlace, 'left' | 'right'>,
): { readonly plan: ScorePlan; readonly right: number } {
  let edge = right
  let plan = planUpTo(matter, edge - left)
  for (let tries = 0; tries < TRIES; tries++) {
    const over = lastEnd(plan, left, edge) - right
    if (over <= 0) break
    edge = Math.max(edge - over - 1, left + (right - left) * LEAST_TIME)
    plan = planUpTo(matter, edge - left)
  }
  return { plan, right: edge }
}

function planUpTo({ index, choices, rows, labels, labelSpace }: PlanMatter, width: number): ScorePlan {
  const selected = index.events.findIndex(({ id, bounds }) => id === choices.event && bounds)
  return planScore({
    ...{ index, rows: rows.rows, width, labelSpace, roles: choices.roles, measure: labels.measure },
    range: rangeFor(index, choices, width, labels),
    isShown: () => true,
    selected: selected < 0 ? undefined : selected,
  })
}

function lastEnd({ labels, range }: ScorePlan, left: number, right: number): number {
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
