import { useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react'

/** What a `<dialog>` takes to be modal. */
interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent) => void
}

/**
 * Opens a dialog over the page while it is rendered; `firstFocus` is focused instead of its first control. What
 * would close it in the browser, Escape, asks `onClose`, which takes it out of the page.
 *
 *     <dialog {...useModal(onClose)} aria-label={title}>
 */
export function useModal(onClose: () => void, firstFocus?: RefObject<HTMLElement | null>): Modal {
  const ref = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page: only so does the browser give the focus back to what had it.
  useLayoutEffect(() => {
    const element = ref.current
    element?.showModal()
    firstFocus?.current?.focus()
    return () => element?.close()
  }, [firstFocus])
  const onCancel = (event: SyntheticEvent): void => {
    // React hands on the cancelling of dialogs that stand in this one.
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    onClose()
  }
  return { ref, onCancel }
}
