import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * Tells whether the focus was in `host` and is now nowhere, because the element that had it went away: a
 * label that leaves the window, or that becomes part of a bar.
 */
export function useFocusLoss(host: RefObject<HTMLElement | null>): () => boolean {
  const wasInside = useRef(false)
  useEffect(() => {
    const stop = new AbortController()
    const look = ({ target, type }: Event): void => {
      const inside = target instanceof Element && (host.current?.contains(target) ?? false)
      // A press beside the labels focuses nothing: a drag of the timeline begins so.
      wasInside.current = inside && (type === 'focusin' || target.closest('button') !== null)
    }
    document.addEventListener('focusin', look, { signal: stop.signal })
    document.addEventListener('pointerdown', look, { signal: stop.signal })
    return () => stop.abort()
  }, [host])
  return useCallback(() => wasInside.current && document.activeElement === document.body, [])
}
