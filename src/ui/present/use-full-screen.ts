import { useEffect, useEffectEvent, useSyncExternalStore, type RefObject } from 'react'

export interface FullScreen {
  readonly on: boolean
  toggle(): void
}

/**
 * The whole screen for `place`, asked for at once when a press has opened it (a browser allows it to nobody
 * else) and given back at the end. `onRefusal` is called where a browser or a frame does not allow it.
 */
export function useFullScreen(place: RefObject<HTMLElement | null>, onRefusal: () => void): FullScreen {
  const on = useSyncExternalStore(watch, () => Boolean(document.fullscreenElement))
  const refuse = useEffectEvent(onRefusal)
  useEffect(() => {
    if (navigator.userActivation.isActive) void enter(place.current, refuse)
    return leave
  }, [place])
  return { on, toggle: () => (on ? leave() : void enter(place.current, onRefusal)) }
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
