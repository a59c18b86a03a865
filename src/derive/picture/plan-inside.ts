import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { rangeOf, type DayRange } from '../day-range.ts'
import { FULL_LABELS, planScore, type ScorePlan } from '../plan.ts'
import { wholeRange } from '../whole-range.ts'
import type { Labels } from './picture-labels.ts'
import type { PictureRows } from './picture-rows.ts'
import { timeToX } from './time-to-x.ts'

/** Time keeps so much of what names leave it; where it is lean, less. */
const LEAST_TIME = 0.6
const LEAST_LEAN_TIME = 0.5
/** Pixels in which four years still have their words; where there are not so many, the greater part of them. */
const LEAST_YEARS = 200
const LEAST_NARROW = 0.65
/** A narrower time moves the stems, so it is tried again so often. */
const TRIES = 3

/** A plan, and where its time ends. */
export interface Planned {
  readonly plan: ScorePlan
  readonly right: number
}

interface PlanMatter {
  readonly index: DatasetIndex
  readonly choices: Choices
  readonly rows: PictureRows
  readonly labels: Labels
  readonly labelSpace: number
  /** For a slide, where titles are large and come first. */
  readonly lean: boolean
}

/** Time ends early enough for the last labels to end inside the picture; what hangs over after some tries is cut. */
export function planInside(
  matter: PlanMatter,
  { left, right }: { readonly left: number; readonly right: number },
): Planned {
  const whole = right - left
  const least = Math.max(
    whole * (matter.lean ? LEAST_LEAN_TIME : LEAST_TIME),
    Math.min(LEAST_YEARS, whole * LEAST_NARROW),
  )
  let edge = right
  let plan = planUpTo(matter, edge - left)
  for (let tries = 0; tries < TRIES; tries++) {
    const over = lastEnd(plan, left, edge) - right
    if (over <= 0) break
    edge = Math.max(edge - over - 1, left + least)
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
