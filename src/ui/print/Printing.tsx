import { useEffect, useState, type ComponentType } from 'react'
import { useIsFirstPainted } from '../shared/use-is-first-painted.ts'

/**
 * The printed page behind the screen. Its script is sent for once the screen stands, because a browser that
 * prints waits for none; where it does not come, the browser prints the screen.
 */
export function Printing() {
  const painted = useIsFirstPainted()
  const [Page, setPage] = useState<ComponentType>()
  useEffect(() => {
    if (!painted) return
    import('./PrintPage.tsx').then(
      ({ PrintPage }) => setPage(() => PrintPage),
      () => undefined,
    )
  }, [painted])
  return Page && <Page />
}
