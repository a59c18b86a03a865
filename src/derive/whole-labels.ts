import type { ScorePlan } from './plan.ts'

/**
 * The same plan without events whose stem has left the range on the left: what the edge leaves of their labels
 * says nothing. A bar stays as long as any of it is in view.
 *
 *     s           │30 Oct 2019 Moscow
 *     agencies    │International …          →          │30 Oct 2019 Moscow …
 */
export function onlyWholeLabels(plan: ScorePlan): ScorePlan {
  const labels = plan.labels.filter(({ kind, from }) => kind === 'cluster' || from >= plan.range.from)
  const kept = new Set(labels.map(({ id }) => id))
  return { ...plan, labels, columns: plan.columns.filter(({ id }) => kept.has(id)) }
}
