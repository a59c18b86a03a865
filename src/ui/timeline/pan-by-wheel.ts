/** Pixels of a line and of a page, for wheels that count in these. */
const UNITS = [1, 40, 800] as const

/**
 * A wheel or a touchpad that goes sideways, or a wheel with Shift, moves through time, as vis-timeline does
 * only where it takes the upright wheel, too, which is the page's. Zooming, with Ctrl, is left to it.
 */
export function panByWheel(hosts: readonly HTMLElement[], onPan: (pixels: number) => void): () => void {
  const stop = new AbortController()
  const turn = (event: WheelEvent): void => {
    const pixels = sideways(event) * (UNITS[event.deltaMode] ?? 1)
    if (pixels === 0 || event.ctrlKey) return
    event.preventDefault()
    onPan(pixels)
  }
  for (const host of hosts) host.addEventListener('wheel', turn, { passive: false, signal: stop.signal })
  return () => stop.abort()
}

/** Some browsers turn a wheel with Shift sideways themselves. */
function sideways({ deltaX, deltaY, shiftKey }: WheelEvent): number {
  if (Math.abs(deltaX) > Math.abs(deltaY)) return deltaX
  return shiftKey ? deltaY : 0
}
