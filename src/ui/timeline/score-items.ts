import { diffPlans } from '../../derive/diff-plans.ts'
import type { ColumnItem, LabelItem } from '../../derive/plan-items.ts'
import type { ScorePlan } from '../../derive/plan.ts'
import type { LabelWords } from './event-words.ts'
import { alterColumn, alterLabel, columnElement, labelElement } from './item-elements.ts'
import { createItemNodes, type AppliedDiff, type ItemNodes, type Timed } from './item-nodes.ts'
import { dateOfDay } from './utc-date.ts'

/** A column of time, as vis-timeline knows it: our own element stands in it. */
export interface VisItem {
  readonly id: string
  readonly start: Date
  readonly end: Date
  readonly type: 'background'
  readonly content: ''
  readonly limitSize: false
}

/** A set of vis-data. */
interface ItemSet {
  add(items: VisItem[]): unknown
  update(items: VisItem[]): unknown
  remove(ids: string[]): unknown
}

/** The elements of labels and columns, by id. */
export interface ScoreItems {
  readonly labels: ItemNodes<LabelItem>
  readonly columns: ItemNodes<ColumnItem>
  /** Alters the elements that differ, and tells the sets what comes, moves and goes. */
  draw(before: ScorePlan | undefined, after: ScorePlan): void
}

/** What stands in the timelines, kept in step with the `sets` that these draw from. */
export function createScoreItems(
  sets: { readonly labels: ItemSet; readonly columns: ItemSet },
  words: (item: LabelItem) => LabelWords,
): ScoreItems {
  const labels = createItemNodes<LabelItem>(item => labelElement(item, words(item)), alterLabel)
  const columns = createItemNodes<ColumnItem>(columnElement, alterColumn)
  const draw = (before: ScorePlan | undefined, after: ScorePlan): void => {
    const diff = diffPlans(before, after)
    tell(sets.labels, labels.apply(diff.labels))
    tell(sets.columns, columns.apply(diff.columns))
  }
  return { labels, columns, draw }
}

/** The elements are altered already. */
function tell(set: ItemSet, { add, move, remove }: AppliedDiff): void {
  if (remove.length) set.remove([...remove])
  if (add.length) set.add(add.map(visItem))
  if (move.length) set.update(move.map(visItem))
}

function visItem({ id, from, to }: Timed): VisItem {
  const times = { start: dateOfDay(from), end: dateOfDay(to) }
  return { id, ...times, type: 'background', content: '', limitSize: false }
}
