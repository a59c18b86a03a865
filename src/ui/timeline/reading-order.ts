import type { LabelItem } from '../../derive/plan-items.ts'
import { ITEM } from './item-elements.ts'

interface LabelNode {
  readonly item: LabelItem
  readonly node: HTMLElement | undefined
}

interface FocusRules {
  readonly isWanted: (item: LabelItem) => boolean
  /** Whether what had the focus went away; the tab stop then takes it, so that keys go on from there. */
  readonly isFocusLost: () => boolean
}

/**
 * vis-timeline puts items on the page as they come into view. Here those in view get the order of their
 * dates, one of them the tab stop, and the wanted one the focus. Tells whether the wanted one has it.
 */
export function arrangeLabels(
  host: HTMLElement,
  labels: readonly LabelNode[],
  { isWanted, isFocusLost }: FocusRules,
): boolean {
  const inView = labels.flatMap(({ item, node }) => (node && host.contains(node) ? [{ item, node }] : []))
  putInOrder(inView.map(({ node }) => node))
  const wanted = inView.find(({ item }) => isWanted(item))
  const focused = inView.find(({ node }) => node.contains(document.activeElement))
  const stop = wanted ?? focused ?? inView.find(({ item }) => item.selected) ?? inView[0]
  for (const { node } of inView) buttonOf(node)?.setAttribute('tabindex', node === stop?.node ? '0' : '-1')
  if (stop && (wanted || isFocusLost())) buttonOf(stop.node)?.focus({ preventScroll: true })
  return wanted !== undefined
}

/** Moves only what stands wrong, and never what holds the focus, which moving would take away. */
function putInOrder(nodes: readonly HTMLElement[]): void {
  if (nodes.length < 2) return
  const columns = nodes.map(columnOf)
  for (let i = columns.length - 2; i >= 0; i--) {
    const [column, next] = [columns[i], columns[i + 1]]
    if (!column || !next || follows(next, column)) continue
    if (column.contains(document.activeElement)) column.after(next)
    else next.before(column)
  }
}

function follows(next: HTMLElement, column: HTMLElement): boolean {
  return (column.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** vis-timeline's own element around ours: the last one that holds no other item. */
function columnOf(node: HTMLElement): HTMLElement {
  let column = node
  while (column.parentElement?.querySelectorAll(`[${ITEM}]`).length === 1) column = column.parentElement
  return column
}

function buttonOf(node: HTMLElement): HTMLButtonElement | undefined {
  return node.querySelector('button') ?? undefined
}
