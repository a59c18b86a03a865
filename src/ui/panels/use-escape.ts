import { useEffect, type RefObject } from 'react'
import type { EventId } from '../../model/ids.ts'
import { usePlenary } from '../shared/plenary-context.ts'

/** Escape in the panel leaves the wide view first, then the event. */
export function useEscape(panel: RefObject<HTMLElement | null>, event: EventId | undefined): void {
  const wide = usePlenary(s => s.wide)
  const readWide = usePlenary(s => s.readWide)
  const selectEvent = usePlenary(s => s.selectEvent)
  useEffect(() => {
    const element = panel.current
    const press = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || key.defaultPrevented || document.querySelector('dialog[open]')) return
      key.preventDefault()
      if (wide) readWide(false)
      else selectEvent(undefined)
    }
    if (event !== undefined) element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [panel, event, wide, readWide, selectEvent])
}
