import { axisScale, type AxisScale, type AxisView } from '../../derive/axis-scale.ts'
import { dayWidth, type DayRange } from '../../derive/day-range.ts'

/** vis-timeline lays two borders of 1 px outside its place and counts them as time. */
const BORDERS = 2

/** How many pixels vis-timeline spreads a range over in `host`. */
export function timeWidth(host: HTMLElement): number {
  return host.clientWidth + BORDERS
}

/** Where `items.module.css` finds the scale: it draws bars in days and puts stems on whole pixels. */
export function showScale(hosts: readonly HTMLElement[], range: DayRange): void {
  for (const host of hosts) {
    host.style.setProperty('--day', `${dayWidth(range, timeWidth(host))}px`)
    host.style.setProperty('--from', String(range.from))
  }
}

/** Of a timeline. */
interface Scaled {
  setOptions(options: { timeAxis: AxisScale }): void
}

/** Ticks, and lines in the lanes, as far apart as their words need; set only when that changes. */
export function createRescale(timelines: readonly Scaled[], axisView: () => AxisView): () => void {
  let last = ''
  return () => {
    const timeAxis = axisScale(axisView())
    const next = `${timeAxis.scale} ${timeAxis.step}`
    if (next !== last) for (const timeline of timelines) timeline.setOptions({ timeAxis })
    last = next
  }
}
