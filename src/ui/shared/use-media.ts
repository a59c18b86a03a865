import { useSyncExternalStore } from 'react'

/** Whether a media query holds now: `useMedia('(min-width: 1180px)')`. For what CSS alone cannot decide. */
export function useMedia(query: string): boolean {
  const list = (): MediaQueryList => matchMedia(query)
  return useSyncExternalStore(
    tell => {
      const watched = list()
      watched.addEventListener('change', tell)
      return () => watched.removeEventListener('change', tell)
    },
    () => list().matches,
  )
}
