import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import type { StoryStep } from '../../model/story.ts'

/** How steps change places: by a handle that is dragged, by keys, or by buttons. */
export interface Reorder {
  /** The step that is being dragged. */
  readonly dragged: string | undefined
  /** The place where it would come to lie: before the step of this position; its own position for none. */
  readonly target: number | undefined
  /** By one place; at the ends nothing happens. */
  move(at: number, by: -1 | 1): void
  /** Alt with an arrow key moves the step, as it moves a line in an editor. */
  keyDown(event: KeyboardEvent, at: number): void
  readonly handle: (at: number) => HandleEvents
}

interface HandleEvents {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

interface Drag {
  readonly from: number
  readonly to: number
}

export function useReorder(
  list: RefObject<HTMLOListElement | null>,
  steps: readonly StoryStep[],
  onMove: (step: StoryStep, before: string | undefined) => void,
): Reorder {
  const [drag, setDrag] = useState<Drag>()
  const focused = useRef<Element | null>(null)
  // An element that changes places loses the focus.
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement && document.activeElement !== focused.current)
      focused.current.focus()
    focused.current = null
  }, [steps])

  const moveTo = (from: number, before: number): void => {
    const step = steps[from]
    if (!step || before === from || before === from + 1) return
    focused.current = document.activeElement
    onMove(step, steps[before]?.id)
  }
  const move: Reorder['move'] = (at, by) => {
    if (at + by >= 0 && at + by < steps.length) moveTo(at, by < 0 ? at - 1 : at + 2)
  }
  return {
    dragged: drag && steps[drag.from]?.id,
    target: drag?.to,
    move,
    keyDown: (event, at) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
      event.preventDefault()
      move(at, event.key === 'ArrowUp' ? -1 : 1)
    },
    handle: at => ({
      onPointerDown: event => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: at, to: at })
      },
      onPointerMove: event => {
        if (drag && list.current) setDrag({ ...drag, to: placeAt(list.current, event.clientY) })
      },
      onPointerUp: () => {
        if (drag) moveTo(drag.from, drag.to)
        setDrag(undefined)
      },
      onPointerCancel: () => setDrag(undefined),
    }),
  }
}

/** The position before which something dropped at `y` comes to lie: above the middle of that row. */
function placeAt(list: HTMLOListElement, y: number): number {
  const rows = [...list.children].map(row => row.getBoundingClientRect())
  const below = rows.findIndex(({ top, height }) => y < top + height / 2)
  return below < 0 ? rows.length : below
}
