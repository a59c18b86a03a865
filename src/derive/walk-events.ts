import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventPosition } from './attendance.ts'
import type { ScorePlan } from './plan.ts'
import { eventsOf, type LabelItem } from './plan-items.ts'

export type Step = 'next' | 'previous' | 'first' | 'last'

/**
 * The event that a step leads to, by date; a bar counts as one place. With nothing focused, a step goes to
 * the first or the last that is in view. `undefined` at the ends.
 */
export function walkEvents(
  { labels, range }: ScorePlan,
  index: DatasetIndex,
  current: LabelItem | undefined,
  step: Step,
): EventPosition | undefined {
  const dated = index.events.flatMap(({ bounds }, event) => (bounds ? [event] : []))
  if (step === 'first') return dated[0]
  if (step === 'last') return dated.at(-1)
  if (!current) {
    const inView = labels.filter(({ from }) => from >= range.from && from < range.to).flatMap(eventsOf)
    return step === 'next' ? (inView[0] ?? dated[0]) : (inView.at(-1) ?? dated.at(-1))
  }
  const own = eventsOf(current)
  const goal = step === 'next' ? (own.at(-1) ?? 0) + 1 : (own[0] ?? 0) - 1
  return dated.includes(goal) ? goal : undefined
}
