import { clusterStems } from './cluster-stems.ts'
import type { Label, MeasureLabel, PlacedLabel, Stem } from './placed-label.ts'

/** The first try for the labels of a stretch of time; a later one follows where they do not fit. */
const DETAIL_STEPS = ['title', 'line', 'date', 'cluster'] as const
export type DetailStep = (typeof DETAIL_STEPS)[number]

/** Between the end of a label and the next stem. */
const GAP = 10

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
