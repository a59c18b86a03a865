import type { Doubt, DoubtKind } from '../model/dataset-index.ts'

/** Doubts of one kind about one event: the first is shown, the others are counted and can be opened. */
export interface DoubtGroup {
  readonly first: Doubt
  readonly others: readonly Doubt[]
}

/** Kinds whose doubts come in numbers: three misnamed bodies in one sentence are one thing to check. */
const GROUPED: ReadonlySet<DoubtKind> = new Set(['announced', 'misnamed'])

/** In the order of the doubts. */
export function groupDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
  const groups = new Map<string, Doubt[]>()
  doubts.forEach((doubt, i) => {
    const key = GROUPED.has(doubt.kind) ? `${doubt.kind} ${doubt.event}` : `${i}`
    groups.set(key, [...(groups.get(key) ?? []), doubt])
  })
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []))
}
