import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Opens the dialog over the page while it is rendered; `firstFocus` is focused instead of its first control. */
export function useModal(firstFocus?: RefObject<HTMLElement | null>): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page: only so does the browser give the focus back to what had it.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    firstFocus?.current?.focus()
    return () => element?.close()
  }, [firstFocus])
  return dialog
}
