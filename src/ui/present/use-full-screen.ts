import { useEffect, useEffectEvent, useRef, useSyncExternalStore, type RefObject } from 'react'

export interface FullScreen {
  readonly on: boolean
  /** The browser has just left full screen by a key of its own: Escape, which some hand on to the page. */
  justLeft(): boolean
  toggle(): void
}

/** ms within which a browser that leaves full screen and a page that hears Escape mean the same press. */
const SAME_PRESS = 300

/**
 * The whole screen for `place`, asked for at once when a press has opened it (a browser allows it to nobody
 * else) and given back at the end. `onRefusal` is called where a browser or a frame does not allow it.
 */
export function useFullScreen(place: RefObject<HTMLElement | null>, onRefusal: () => void): FullScreen {
  const on = useSyncExternalStore(watch, () => Boolean(document.fullscreenElement))
  const refuse = useEffectEvent(onRefusal)
  const leftAt = useRef<number>(undefined)
  useEffect(() => {
    if (!on) return undefined
    return () => {
      leftAt.current = performance.now()
    }
  }, [on])
  useEffect(() => {
    if (navigator.userActivation.isActive) void enter(place.current, refuse)
    return leave
  }, [place])
  const justLeft = (): boolean => performance.now() - (leftAt.current ?? -Infinity) < SAME_PRESS
  return {
    on,
    justLeft,
    toggle: () => (document.fullscreenElement ? leave() : void enter(place.current, onRefusal)),
  }
}

async function enter(place: HTMLElement | null, onRefusal: () => void): Promise<void> {
  try {
    await place?.requestFullscreen()
  } catch {
    // Refused by the browser or the frame, or unknown: telephones have no such function.
    onRefusal()
  }
}

function leave(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
}

function watch(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell)
  return () => document.removeEventListener('fullscreenchange', tell)
}
