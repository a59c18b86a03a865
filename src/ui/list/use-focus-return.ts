import { useEffect, useRef, type RefObject } from 'react'
import type { EventId } from '../../model/ids.ts'

/** When the panel closes and takes the focus with it, the focus goes back to the row that opened it. */
export function useFocusReturn(list: RefObject<HTMLElement | null>, selected: EventId | undefined): void {
  const before = useRef(selected)
  useEffect(() => {
    const closed = selected === undefined ? before.current : undefined
    before.current = selected
    if (closed === undefined || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLButtonElement>('button[data-event]') ?? []
    ;[...rows].find(row => row.dataset['event'] === closed)?.focus()
  }, [list, selected])
}
