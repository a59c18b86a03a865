import { useState } from 'react'
import { flushSync } from 'react-dom'
import { rangeOf, sameWindow, windowOf, type DayRange } from '../../derive/day-range.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { wholeRange } from '../../derive/whole-range.ts'

export interface RangeInUse {
  readonly range: DayRange
  /** Whether a hand is moving it, so that the timeline shows it already. */
  readonly byHand: boolean
  /** A hand has moved the timeline: the store learns the nearest window. */
  readonly follow: (range: DayRange) => void
}

/**
 * The part of time in view. The store holds whole days, which is enough for a link; while a hand moves the
 * timeline, the range between them is kept here, so that nothing jumps to the nearest day.
 */
export function useRange(width: number, lastLabel: number | undefined): RangeInUse {
  const index = usePlenary(s => s.index)
  const window = usePlenary(s => s.window)
  const showWindow = usePlenary(s => s.showWindow)
  const [held, setHeld] = useState<DayRange>()
  const byHand = held !== undefined && window !== undefined && sameWindow(windowOf(held), window)
  const follow = (range: DayRange): void => {
    // At once and together: a store that is ahead of `held` would pull the timeline to whole days.
    flushSync(() => {
      setHeld(range)
      showWindow(windowOf(range))
    })
  }
  return {
    range: byHand ? held : window ? rangeOf(window) : wholeRange(index, width, lastLabel),
    byHand,
    follow,
  }
}
