import { useEffect, useEffectEvent, type RefObject } from 'react'
import { ITEM } from './item-elements.ts'

interface PointerActs {
  /** Pressed by a pointer or by a key. */
  readonly onPress: (id: string) => void
  /** The item under the pointer; `undefined` when it leaves. */
  readonly onHover: (id: string | undefined) => void
}

/** A press that moved farther than this was a drag of the timeline. */
const STILL = 6

/** Presses and hovers of the items in a part of the score; a drag that ends on an item opens nothing. */
export function usePointer(host: RefObject<HTMLElement | null>, { onPress, onHover }: PointerActs): void {
  const press = useEffectEvent(onPress)
  const hover = useEffectEvent(onHover)
  useEffect(() => {
    const element = host.current
    if (!element) return
    let down = { x: 0, y: 0 }
    const stop = new AbortController()
    const listen = { signal: stop.signal }
    element.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => void (down = { x, y }), listen)
    element.addEventListener(
      'click',
      event => {
        const id = itemIdOf(event.target)
        const byKey = event.detail === 0
        const still = Math.hypot(event.clientX - down.x, event.clientY - down.y) < STILL
        if (id !== undefined && (byKey || still)) press(id)
      },
      listen,
    )
    element.addEventListener('pointerover', event => hover(itemIdOf(event.target)), listen)
    element.addEventListener('pointerleave', () => hover(undefined), listen)
    return () => stop.abort()
  }, [host])
}

/** The item in whose element something happens. */
export function itemIdOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest(`[${ITEM}]`)?.getAttribute(ITEM) ?? undefined
}
