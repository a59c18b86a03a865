import type { EventPosition } from './attendance.ts'

/**
 * How much of an event a label says. `title`: up to three lines, narrow; `wide`: up to two lines; `line`: one
 * line, as wide as `title`; `date`: date and place alone. Each is no wider than the one before, `wide` apart.
 */
export type LabelDetail = 'title' | 'wide' | 'line' | 'date'

/** The first try for the labels of a stretch of time; a later one follows where they do not fit. */
export const DETAIL_STEPS = ['title', 'line', 'date', 'cluster'] as const
export type DetailStep = (typeof DETAIL_STEPS)[number]

/** In pixels. */
export interface LabelSize {
  readonly width: number
  readonly height: number
}

export type MeasureLabel = (event: EventPosition, detail: LabelDetail) => LabelSize

/** An event on the axis; `x` counts pixels from anywhere, but from the same point for all. */
export interface Stem {
  readonly event: EventPosition
  readonly x: number
}

/** A label stands `bottom` pixels above the lanes; a cluster stands on them. */
export type PlacedLabel =
  | {
      readonly kind: 'label'
      readonly stem: Stem
      readonly detail: LabelDetail
      readonly size: LabelSize
      readonly bottom: number
    }
  | { readonly kind: 'cluster'; readonly stems: readonly [Stem, ...Stem[]]; readonly width: number }

type Label = Extract<PlacedLabel, { kind: 'label' }>

/** Between the end of a label and the next stem. */
const GAP = 10
/** A cluster gathers what begins within so many pixels, and is at least so wide: "12 events". */
const CLUSTER_REACH = 148
const CLUSTER_WIDTH = 136

/**
 * Gives each label its height above the lanes, the latest first, so that no stem crosses a title:
 *
 *     │16th Meeting of …
 *     │      │Meeting with heads of …
 *     │      │     │Seventh Moscow …      │International Conference …
 *     ┴──────┴─────┴──────────────────────┴──────────────────────────
 *
 * Events whose labels stand one over another form a stretch. A stretch that is higher than `space` says less:
 * one line, then the date alone, then bars that count. A stretch depends on its own events and the scale, not
 * on the window, so that panning moves no label.
 * @param stems by date
 */
export function layoutLabels(
  stems: readonly Stem[],
  step: DetailStep,
  space: number,
  measure: MeasureLabel,
): readonly PlacedLabel[] {
  if (step === 'cluster') return clusterStems(stems, measure)
  const next = DETAIL_STEPS[DETAIL_STEPS.indexOf(step) + 1] ?? 'cluster'
  return stretches(stackLabels(stems, step, measure)).flatMap(labels =>
    heightOf(labels) <= space
      ? labels
      : layoutLabels(
          labels.map(label => label.stem),
          next,
          space,
          measure,
        ),
  )
}

/** Latest first: each label stands on those that its text would cover. */
function stackLabels(
  stems: readonly Stem[],
  detail: 'title' | 'line' | 'date',
  measure: MeasureLabel,
): readonly Label[] {
  const later: Label[] = []
  for (const stem of stems.toReversed()) {
    const alone = standOn(later, {
      kind: 'label',
      stem,
      detail,
      size: measure(stem.event, detail),
      bottom: 0,
    })
    const stacked = alone.bottom > 0 && detail === 'title'
    const label = stacked
      ? standOn(later, { ...alone, detail: 'wide', size: measure(stem.event, 'wide') })
      : alone
    later.push(label)
  }
  return later.toReversed()
}

/** @param later labels that are placed, the nearest last */
function standOn(later: readonly Label[], label: Label): Label {
  const end = endOf(label)
  let bottom = 0
  for (let i = later.length - 1; i >= 0; i--) {
    const other = later[i]
    if (!other || other.stem.x >= end) break
    bottom = Math.max(bottom, other.bottom + other.size.height)
  }
  return { ...label, bottom }
}

function endOf({ stem, size }: Label): number {
  return stem.x + size.width + GAP
}

/** Cuts where no label reaches over the next stem. */
function stretches(labels: readonly Label[]): readonly (readonly Label[])[] {
  const found: Label[][] = []
  let end = -Infinity
  for (const label of labels) {
    const last = found.at(-1)
    if (last && label.stem.x < end) last.push(label)
    else found.push([label])
    end = Math.max(end, endOf(label))
  }
  return found
}

function heightOf(labels: readonly Label[]): number {
  return labels.reduce((height, label) => Math.max(height, label.bottom + label.size.height), 0)
}

/** Bars of neighbours, from the first stem on; an event that has none near keeps its date. */
function clusterStems(stems: readonly Stem[], measure: MeasureLabel): readonly PlacedLabel[] {
  const groups: [Stem, ...Stem[]][] = []
  for (const stem of stems) {
    const last = groups.at(-1)
    if (last && stem.x < last[0].x + CLUSTER_REACH) last.push(stem)
    else groups.push([stem])
  }
  return groups.map(group => (group.length === 1 ? lonelyDate(group[0], measure) : clusterOf(group)))
}

function clusterOf(stems: [Stem, ...Stem[]]): PlacedLabel {
  const last = stems.at(-1) ?? stems[0]
  return { kind: 'cluster', stems, width: Math.max(CLUSTER_WIDTH, last.x - stems[0].x) }
}

function lonelyDate(stem: Stem, measure: MeasureLabel): Label {
  const { width, height } = measure(stem.event, 'date')
  const size = { width: Math.min(width, CLUSTER_WIDTH), height }
  return { kind: 'label', stem, detail: 'date', size, bottom: 0 }
}
