import { useEffect, useRef, type RefObject } from 'react'

/** Opens the dialog over the page while it is rendered; `firstFocus` is focused instead of its first control. */
export function useModal(firstFocus?: RefObject<HTMLElement | null>): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    firstFocus?.current?.focus()
    return () => element?.close()
  }, [firstFocus])
  return dialog
}
