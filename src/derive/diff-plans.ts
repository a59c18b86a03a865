import type { ScorePlan } from './plan.ts'
import type { ColumnItem, LabelItem } from './plan-items.ts'

/** What changes between two lists of items. */
export interface ItemsDiff<T> {
  readonly add: readonly T[]
  readonly update: readonly T[]
  /** Ids. */
  readonly remove: readonly string[]
}

export interface PlanDiff {
  readonly labels: ItemsDiff<LabelItem>
  readonly columns: ItemsDiff<ColumnItem>
}

/**
 * What a timeline that shows `before` has to do to show `after`; a day of panning gives the items that enter
 * and those that leave, and no update.
 */
export function diffPlans(before: ScorePlan | undefined, after: ScorePlan): PlanDiff {
  return {
    labels: diffItems(before?.labels ?? [], after.labels),
    columns: diffItems(before?.columns ?? [], after.columns),
  }
}

function diffItems<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): ItemsDiff<T> {
  const old = new Map(before.map(item => [item.id, item]))
  const kept = new Set(after.map(item => item.id))
  return {
    add: after.filter(item => !old.has(item.id)),
    update: after.filter(item => old.has(item.id) && !sameItem(old.get(item.id), item)),
    remove: before.filter(item => !kept.has(item.id)).map(item => item.id),
  }
}

/** Items are plain values, so their text tells whether they differ. */
function sameItem(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
