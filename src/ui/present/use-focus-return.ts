import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what had it before the presentation. A dialog that closes while the screen is full
 * does not do so, and after a reload nothing had it: then the events get it.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.querySelector('dialog[open]')) return
        const known = opener instanceof HTMLElement && opener !== document.body && opener.isConnected
        const place = known ? opener : document.getElementById('events')
        place?.focus({ preventScroll: true })
      })
    },
    [opener],
  )
}
