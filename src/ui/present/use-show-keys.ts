import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { readKey, type Act } from './keys.ts'

/**
 * Reads the keys of the whole page while a presentation is open; `perform` says whether it has used one. A
 * focused button keeps Space and Enter, a dialog over the slide keeps all. No key reaches the page behind.
 */
export function useShowKeys(
  region: RefObject<HTMLElement | null>,
  typed: string,
  perform: (act: Act) => boolean,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // Looked for in the region alone: the page behind may hold a thousand rows.
    const covered = region.current?.querySelector('dialog[open]')
    if (event.defaultPrevented || covered || isTaken(event, typed)) return
    const act = readKey(event, typed)
    if (!act || (act.kind !== 'held' && !perform(act))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  // Not after painting: whoever sees a slide may press at once.
  useLayoutEffect(() => {
    // Before anyone behind the presentation hears them.
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
}

function isTaken({ key, target }: KeyboardEvent, typed: string): boolean {
  const presses = key === ' ' || (key === 'Enter' && typed === '')
  return presses && target instanceof HTMLElement && target.matches('button, a, summary')
}
