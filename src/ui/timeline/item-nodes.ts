import type { ItemsDiff } from '../../derive/diff-plans.ts'

/** What vis-timeline is told of an item: when it is in view, and nothing else. */
export interface Timed {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** What vis-timeline must hear of a change; the rest was done to the elements. */
export interface AppliedDiff {
  readonly add: readonly Timed[]
  readonly move: readonly Timed[]
  /** Ids. */
  readonly remove: readonly string[]
}

/** The elements of the items that a timeline holds, by id. */
export interface ItemNodes<T extends Timed> {
  get(id: string): HTMLElement | undefined
  /** Makes, alters and forgets elements. */
  apply(diff: ItemsDiff<T>): AppliedDiff
}

export function createItemNodes<T extends Timed>(
  make: (item: T) => HTMLElement,
  alter: (node: HTMLElement, item: T) => void,
): ItemNodes<T> {
  const nodes = new Map<string, { readonly node: HTMLElement; item: T }>()
  return {
    get: id => nodes.get(id)?.node,
    apply: ({ add, update, remove }) => {
      for (const id of remove) nodes.delete(id)
      for (const item of add) nodes.set(item.id, { node: make(item), item })
      const move = update.filter(item => {
        const held = nodes.get(item.id)
        if (!held) return false
        const moved = held.item.from !== item.from || held.item.to !== item.to
        held.item = item
        alter(held.node, item)
        return moved
      })
      return { add, move, remove }
    },
  }
}
