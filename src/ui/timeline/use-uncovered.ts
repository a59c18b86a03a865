import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { eventsById } from '../../derive/by-id.ts'
import { sameWindow, windowOf, type DayRange } from '../../derive/day-range.ts'
import type { DayWindow } from '../../model/choices.ts'
import { usePlenary } from '../shared/plenary-context.ts'

/** Less than this, in pixels, is no place to show an event in: a phone's panel covers the whole score. */
const LEAST = 80
/** The widest label of an event, in pixels. */
const LABEL = 280

interface Move {
  /** What was in view before; `undefined` for all of time. */
  readonly from: DayWindow | undefined
  readonly to: DayWindow
  /** The first day of the event for whose sake it was. */
  readonly day: number
}

/**
 * Where the panel lies over the score, on a screen of middle width, an event that it covers travels out from
 * under it; when the panel closes, the score goes back, unless it was moved meanwhile or the reader went on to
 * events that were not in view before.
 *
 *     before │  ●     ●  ▓▓▓▓▓◉▓▓│   after │  ◉     ▓▓▓▓▓▓▓▓│
 *
 * An event outside the window comes into view too, when the reader goes on to it; a link keeps its window.
 */
export function useUncovered(labels: RefObject<HTMLElement | null>, range: DayRange, isReady: boolean): void {
  const index = usePlenary(s => s.index)
  const event = usePlenary(s => s.event)
  const window = usePlenary(s => s.window)
  const showWindow = usePlenary(s => s.showWindow)
  const moved = useRef<Move>(undefined)
  const opened = useRef(event)
  const isMoved = (): boolean => !!moved.current && !!window && sameWindow(window, moved.current.to)
  const goBack = (): void => {
    if (isMoved() && moved.current && isInView(moved.current)) showWindow(moved.current.from)
    moved.current = undefined
  }
  const uncover = useEffectEvent((): void => {
    if (event === undefined) goBack()
    const day = event && eventsById(index).get(event)?.bounds?.first
    const host = labels.current?.getBoundingClientRect()
    if (day === undefined || !host) return
    const to = uncovered(range, day, host.width, freeWidth(host), event !== opened.current)
    opened.current = undefined
    if (!to) return
    moved.current = { from: isMoved() ? moved.current?.from : window, to, day }
    showWindow(to)
  })
  useEffect(() => {
    if (isReady) uncover()
  }, [event, isReady])
}

/** The window in which the day stands in the free part; `undefined` when it does so already, or none is free. */
function uncovered(
  { from, to }: DayRange,
  day: number,
  width: number,
  free: number,
  follows: boolean,
): DayWindow | undefined {
  if ((free >= width && !follows) || free < LEAST) return undefined
  const days = (to - from) / width
  const x = (day - from) / days
  const last = Math.max(free * 0.5, free - LABEL)
  if (x >= 0 && x <= (free < width ? last : width)) return undefined
  const first = Math.round(day - last * days)
  return windowOf({ from: first, to: first + (to - from) })
}

function isInView({ from, day }: Move): boolean {
  return !from || (from.from <= day && day <= from.to)
}

/** How much of a place the right column leaves free, in pixels. */
function freeWidth({ left, right }: DOMRect): number {
  const side = document.querySelector('[data-part="side"]')?.getBoundingClientRect()
  return Math.min(right, side?.left ?? right) - left
}
