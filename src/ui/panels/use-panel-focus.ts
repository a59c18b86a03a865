import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { EventId } from '../../model/ids.ts'
import { usePlenary } from '../shared/plenary-context.ts'

interface PanelFocus {
  readonly panel: RefObject<HTMLElement | null>
  /** Escape leaves the wide view first, then the event. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Opened by a key, the panel takes the focus to its heading; when it closes, the focus goes back to where it
 * came from. A pointer keeps the focus where it is.
 */
export function usePanelFocus(event: EventId | undefined): PanelFocus {
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const focused = document.activeElement
    const outside = focused instanceof HTMLElement && !panel.current?.contains(focused)
    if (event === undefined) {
      giveBack(opener.current, focused)
      opener.current = undefined
    } else if (outside && focused !== document.body) {
      opener.current = focused
      if (focused.matches(':focus-visible')) panel.current?.querySelector('h2')?.focus()
    }
  }, [event])
  return { panel, onKeyDown: useEscape() }
}

/** Only a focus that went down with the panel has to be put somewhere. */
function giveBack(opener: HTMLElement | undefined, focused: Element | null): void {
  const lost = focused === null || focused === document.body
  if (lost && opener?.isConnected) opener.focus()
}

function useEscape(): (event: KeyboardEvent) => void {
  const wide = usePlenary(s => s.wide)
  const readWide = usePlenary(s => s.readWide)
  const selectEvent = usePlenary(s => s.selectEvent)
  return event => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    if (wide) readWide(false)
    else selectEvent(undefined)
  }
}
