import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * While `open`: Escape, a press outside of `whole`, or a focus that leaves it calls `close`, which learns
 * whether the focus should go back.
 */
export function useDismissal(
  whole: RefObject<HTMLElement | null>,
  open: boolean,
  close: (refocus: boolean) => void,
): void {
  const dismiss = useEffectEvent(close)
  useEffect(() => {
    if (!open) return
    const isOutside = (target: EventTarget | null): boolean =>
      target instanceof Node && whole.current?.contains(target) === false
    const press = (event: PointerEvent): void => {
      if (isOutside(event.target)) dismiss(false)
    }
    const leave = (event: FocusEvent): void => {
      if (isOutside(event.target)) dismiss(false)
    }
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      dismiss(true)
    }
    const element = whole.current
    addEventListener('pointerdown', press)
    addEventListener('focusin', leave)
    element?.addEventListener('keydown', key)
    return () => {
      removeEventListener('pointerdown', press)
      removeEventListener('focusin', leave)
      element?.removeEventListener('keydown', key)
    }
  }, [whole, open])
}
