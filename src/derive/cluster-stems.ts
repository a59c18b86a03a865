import type { Label, MeasureLabel, PlacedLabel, Stem } from './placed-label.ts'

/** A cluster gathers what begins within so many pixels, and is at least so wide: "12 events". */
const CLUSTER_REACH = 148
const CLUSTER_WIDTH = 136

/** Bars of neighbours, from the first stem on; an event that has none near keeps its date. */
export function clusterStems(stems: readonly Stem[], measure: MeasureLabel): readonly PlacedLabel[] {
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
