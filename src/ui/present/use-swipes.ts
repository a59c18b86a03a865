import { useRef, type PointerEvent } from 'react'

/** CSS pixels that a finger has to travel sideways: more than a tap, less than half a phone. */
const SWIPE = 48

interface SwipeProps {
  onPointerDown(event: PointerEvent): void
  onPointerUp(event: PointerEvent): void
  onPointerCancel(): void
}

/** A finger that goes left asks for the next step, one that goes right for the one before; two fingers zoom. */
export function useSwipes(walk: (steps: 1 | -1) => void): SwipeProps {
  const start = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined)
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX: x, clientY: y }) => {
      start.current = pointerType === 'touch' && isPrimary ? { x, y } : undefined
    },
    onPointerUp: ({ isPrimary, clientX, clientY }) => {
      const from = start.current
      start.current = undefined
      if (!from || !isPrimary) return
      const across = clientX - from.x
      if (Math.abs(across) >= SWIPE && Math.abs(across) > 2 * Math.abs(clientY - from.y))
        walk(across < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      start.current = undefined
    },
  }
}
