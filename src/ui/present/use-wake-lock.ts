import { useEffect } from 'react'

/** Keeps the screen from going dark, where the browser offers that; a hidden window loses it and asks anew. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let wanted = true
    const ask = async (): Promise<void> => {
      try {
        const given = await navigator.wakeLock.request('screen')
        if (wanted) lock = given
        else await given.release()
      } catch {
        // No such thing, or a low battery: the talk goes on without it.
      }
    }
    const ifVisible = (): void => {
      if (document.visibilityState === 'visible') void ask()
    }
    ifVisible()
    document.addEventListener('visibilitychange', ifVisible)
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', ifVisible)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
