import type { EventId } from '../../model/ids.ts'
import type { ScorePlan } from '../plan.ts'
import { onlyPlaced } from './drawn-events.ts'
import { BAR } from './picture-clusters.ts'
import { createLabels, type Labels } from './picture-labels.ts'
import { namesWidth } from './picture-lanes.ts'
import { pictureRows, type PictureRows } from './picture-rows.ts'
import { planInside, type Planned } from './plan-inside.ts'
import type { ScoreRequest } from './score-picture.ts'

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
/** Heights of lanes are fractions, whose sum may be more than it was divided from. */
const FRACTION = 1e-6
/** Time keeps so much of the width, however long names are. */
const MOST_NAMES = 0.3
/** Rows give way so often. */
const TRIES = 3

/** Labels say as much as they have to say in about half of the height; lanes get the rest, and give back what they need not. */
export function layScore(
  request: ScoreRequest,
  drawn: ReadonlySet<EventId>,
  { left: start, right, top, bottom }: ScorePlace,
): LaidScore {
  const { choices, lean = false } = request
  const index = onlyPlaced(request.index, drawn)
  const positions = new Set(index.events.flatMap(({ bounds }, position) => (bounds ? [position] : [])))
  const labels = createLabels(index, request)
  const height = bottom - top
  const rowsIn = (room: number): PictureRows =>
    pictureRows({ index: request.index, choices, events: positions, room, lean })
  const leftOf = ({ rows }: PictureRows): number =>
    start + namesWidth(rows, (right - start) * MOST_NAMES, request)
  const planFor = (rows: PictureRows, labelSpace: number): Planned =>
    planInside({ index, choices, rows, labels, labelSpace, lean }, { left: leftOf(rows), right })

  const planned = settle({
    height,
    rowsUnder: labelHeight => rowsIn(height - Math.max(labelHeight, LEAST_LABELS) - FRACTION),
    planFor,
  })
  const { rows } = planned
  return { ...planned, labels, left: leftOf(rows), top: bottom - rows.height, bottom }
}

interface Settling {
  readonly height: number
  readonly rowsUnder: (labelHeight: number) => PictureRows
  readonly planFor: (rows: PictureRows, labelSpace: number) => Planned
}

/**
 * Other rows have other names, so that time begins elsewhere, and labels may stand higher than they were thought
 * to: rows then give way again, and not labels, which would become bars.
 */
function settle({ height, rowsUnder, planFor }: Settling): Planned & { readonly rows: PictureRows } {
  let rows = rowsUnder(0)
  for (let tries = 0; tries < TRIES; tries++) {
    const planned = planFor(rows, Math.max(height * MOST_LABELS, height - rows.height))
    const wanted = heightOf(planned.plan)
    if (wanted <= height - rows.height) return { ...planned, rows }
    rows = rowsUnder(wanted)
  }
  return { ...planFor(rows, height - rows.height), rows }
}

function heightOf({ labels }: ScorePlan): number {
  return Math.max(0, ...labels.map(label => (label.kind === 'event' ? label.bottom + label.height : BAR.all)))
}
