import { useEffect, useEffectEvent } from 'react'
import { readKey, type Act } from './keys.ts'

/**
 * Reads the keys of the whole page while a presentation is open; `perform` says whether it has used one. A
 * focused button keeps Space and Enter, a dialog over the slide keeps all. No key reaches the page behind.
 */
export function useShowKeys(typed: string, perform: (act: Act) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTaken(event, typed)) return
    const act = readKey(event, typed)
    if (!act || !perform(act)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  useEffect(() => {
    // Before anyone behind the presentation hears them.
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
}

function isTaken({ key, target }: KeyboardEvent, typed: string): boolean {
  if (document.querySelector('dialog dialog[open], :popover-open')) return true
  const presses = key === ' ' || (key === 'Enter' && typed === '')
  return presses && target instanceof HTMLElement && target.matches('button, a, summary')
}
