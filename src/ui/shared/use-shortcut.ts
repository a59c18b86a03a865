import { useEffectEvent, useLayoutEffect } from 'react'

/** Whether a key belongs to what is being written in. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  )
}

/**
 * A key for the whole page, given as `KeyboardEvent.key` gives it. It stays silent while a field is written
 * in, while a dialog or a popover is open, with Ctrl, Alt or Meta, and where somebody else has used the key already.
 */
export function useShortcut(key: string, act: () => void): void {
  const run = useEffectEvent(act)
  // What is painted answers keys.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
        return
      if (isWriting(event.target) || document.querySelector('dialog[open], :popover-open')) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [key])
}
