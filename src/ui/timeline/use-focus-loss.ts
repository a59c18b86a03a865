import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * Tells whether the focus was in `host` and is now nowhere, because the element that had it went away: a
 * label that leaves the window, or that becomes part of a bar. A pointer loses nothing by that: a drag that
 * begins on a label would end with a ring around another one.
 */
export function useFocusLoss(host: RefObject<HTMLElement | null>): () => boolean {
  const wasInside = useRef(false)
  useEffect(() => {
    const stop = new AbortController()
    const look = ({ target }: Event): void => {
      const focused = document.activeElement
      wasInside.current =
        focused !== null &&
        target instanceof Node &&
        focused.contains(target) &&
        focused.matches(':focus-visible') &&
        (host.current?.contains(focused) ?? false)
    }
    document.addEventListener('focusin', look, { signal: stop.signal })
    document.addEventListener('pointerdown', look, { signal: stop.signal })
    return () => stop.abort()
  }, [host])
  return useCallback(() => wasInside.current && document.activeElement === document.body, [])
}
