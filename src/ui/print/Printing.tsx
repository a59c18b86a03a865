import { Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { later } from '../shared/later.ts'
import { useIsFirstPainted } from '../shared/use-is-first-painted.ts'

const PrintPage = later(async () => (await import('./PrintPage.tsx')).PrintPage)

/** ms after opening: by then the score stands, and quotations may be fetched without keeping anything waiting. */
const IDLE = 1500

/** Keeps the printed page ready behind the screen, and puts it there when the browser prints. */
export function Printing() {
  const [ready, setReady] = useState(false)
  const [printing, setPrinting] = useState(() => matchMedia('print').matches)
  const painted = useIsFirstPainted()
  useEffect(() => {
    // The sheet itself is wanted sooner: a browser that prints waits for no script.
    if (painted) PrintPage.fetch().catch(() => undefined)
  }, [painted])
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), IDLE)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const paper = matchMedia('print')
    // The browser takes the page as it is when the listener returns, so the sheet must stand by then.
    const start = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    const change = (): void => setPrinting(paper.matches)
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    paper.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
      paper.removeEventListener('change', change)
    }
  }, [])
  if (!ready && !printing) return undefined
  return (
    <Suspense>
      <PrintPage printing={printing} />
    </Suspense>
  )
}
