/**
 * A touch that the page takes over to scroll is cancelled. Hammer, inside vis-timeline, then sees a jump to
 * 0,0, begins a pan, and misses the start of the next one. It is told of an end instead, where the finger
 * was last.
 */
export function endCancelledGestures(hosts: readonly HTMLElement[]): () => void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  let last: PointerEvent | undefined
  for (const host of hosts) {
    host.addEventListener('pointermove', move => void (last = move), options)
    host.addEventListener('pointercancel', cancel => endInstead(cancel, last ?? cancel), options)
  }
  return () => stop.abort()
}

function endInstead(cancel: PointerEvent, { clientX, clientY }: PointerEvent): void {
  const { pointerId, pointerType, isPrimary } = cancel
  cancel.stopPropagation()
  const end = { pointerId, pointerType, isPrimary, clientX, clientY, bubbles: true }
  cancel.target?.dispatchEvent(new PointerEvent('pointerup', end))
}
