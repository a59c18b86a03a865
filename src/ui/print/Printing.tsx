import { Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { later } from '../shared/later.ts'

const PrintPage = later(async () => (await import('./PrintPage.tsx')).PrintPage)

/** ms after opening: by then the score stands, and nobody is kept waiting for paper. */
const IDLE = 1500

/** Keeps the printed page ready behind the screen, and puts it there when the browser prints. */
export function Printing() {
  const [ready, setReady] = useState(false)
  const [printing, setPrinting] = useState(false)
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
