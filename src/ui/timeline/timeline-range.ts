import type { DayRange } from '../../derive/day-range.ts'
import { dateOfDay, dayOfDate } from './utc-date.ts'

/** 420 ms is `--d-travel`. */
const TRAVEL = { duration: 420, easingFunction: 'easeInOutQuad' } as const
/** A minute: vis-timeline rounds to milliseconds, and the reader sees days. */
const SAME = 1 / 1440

interface RangeChange {
  readonly start: Date
  readonly end: Date
  readonly byUser: boolean
}

/** Of a timeline. */
interface Windowed {
  on(event: 'rangechange', hear: (change: RangeChange) => void): void
  setWindow(start: Date, end: Date, options: { animation: false | typeof TRAVEL }): void
}

/** What one shows, all show; a range that was set from outside is told as not by the reader. */
export function keepInStep(
  timelines: readonly Windowed[],
  say: (range: DayRange, byReader: boolean) => void,
): void {
  let leading = false
  for (const timeline of timelines) {
    timeline.on('rangechange', change => {
      if (leading) return
      leading = true
      for (const other of timelines)
        if (other !== timeline) other.setWindow(change.start, change.end, { animation: false })
      leading = false
      say({ from: dayOfDate(change.start), to: dayOfDate(change.end) }, change.byUser)
    })
  }
}

/** Shows a range, at once where motion is off. */
export function goTo(timeline: Windowed, { from, to }: DayRange, travel: boolean): void {
  const still = !travel || isMotionOff()
  timeline.setWindow(dateOfDay(from), dateOfDay(to), { animation: still ? false : TRAVEL })
}

/** The reader's system asks for it, or the page around a frame. */
function isMotionOff(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}

export function sameRange(a: DayRange, b: DayRange): boolean {
  return Math.abs(a.from - b.from) < SAME && Math.abs(a.to - b.to) < SAME
}
