import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the browser prints the page, or shows it as it would be printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches)
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
  return printing
}
