import type { KeyboardEvent } from 'react'

/**
 * From row to row with the arrow keys: up and down by one, Home and End to the ends; left and right are the
 * same, as on the timeline.
 */
export function walkRows(event: KeyboardEvent<HTMLButtonElement>): void {
  const list = event.currentTarget.closest('ol')
  const rows = [...(list?.querySelectorAll<HTMLButtonElement>('button[data-event]') ?? [])]
  const at = rows.indexOf(event.currentTarget)
  const next = nextRow(event.key, at, rows.length)
  if (at < 0 || next === undefined) return
  event.preventDefault()
  rows[next]?.focus()
}

function nextRow(key: string, at: number, rows: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, rows - 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return rows - 1
    default:
      return undefined
  }
}
