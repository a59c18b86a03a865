import { useEffect, useRef, type RefObject } from 'react'
import type { EventId } from '../../model/ids.ts'
import { usePlenary } from '../shared/plenary-context.ts'

/**
 * Opened by a key, the panel takes the focus to its heading; when it closes, the focus goes back to where it
 * came from, also where the whole column goes with it, on a narrow screen. A pointer leaves the focus where it is. Going wide and back keeps the focus within the panel.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, event: EventId | undefined): void {
  const wide = usePlenary(s => s.wide)
  const opener = useRef<HTMLElement>(undefined)
  const wasWide = useRef(wide)
  useEffect(() => {
    const focused = document.activeElement
    if (event === undefined) {
      if (isNowhere(focused) && opener.current?.isConnected) opener.current.focus()
      opener.current = undefined
    } else if (focused instanceof HTMLElement && !isNowhere(focused) && !panel.current?.contains(focused)) {
      opener.current = focused
      if (focused.matches(':focus-visible')) panel.current?.querySelector('h2')?.focus()
    }
  }, [panel, event])
  useEffect(
    () => () => {
      if (isNowhere(document.activeElement) && opener.current?.isConnected) opener.current.focus()
    },
    [],
  )
  useEffect(() => {
    if (wasWide.current !== wide && isNowhere(document.activeElement)) panel.current?.focus()
    wasWide.current = wide
  }, [panel, wide])
}

/** The focus went down with what held it. */
function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body
}
