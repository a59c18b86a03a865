import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Parts of the full type size that are tried after it, largest first; the stylesheet keeps each size above its floor. */
const FITS = [0.93, 0.86, 0.78, 0.7, 0.62, 0.54, 0.47]
const FEWEST_LINES = 2

/**
 * Sets a column of a slide so that nothing leaves it: its type goes down step by step (`--fit`), and where even
 * the smallest is too long, the words in `[data-cut]` end with an ellipsis after as many lines as there is room
 * for (`--lines`). It is done anew when `content` or the size of the column changes, and once fonts are there.
 */
export function useFit(content: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const refit = (): void => fit(element)
    refit()
    let { clientWidth, clientHeight } = element
    const observer = new ResizeObserver(() => {
      // The first report is of the size that it has been fitted to.
      if (element.clientWidth === clientWidth && element.clientHeight === clientHeight) return
      ;({ clientWidth, clientHeight } = element)
      refit()
    })
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', refit)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', refit)
    }
  }, [content])
  return box
}

const isFull = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight + 1

function fit(box: HTMLElement): void {
  delete box.dataset['tight']
  box.style.removeProperty('--lines')
  box.style.removeProperty('--fit')
  // The full size needs no property: what fits at once is laid out once.
  if (!isFull(box)) return
  const fits = FITS.some(size => {
    box.style.setProperty('--fit', String(size))
    return !isFull(box)
  })
  const words = box.querySelector<HTMLElement>('[data-cut]')
  if (fits || !words) return
  box.dataset['tight'] = ''
  const line = Number.parseFloat(getComputedStyle(words).lineHeight)
  const room = words.clientHeight - (box.scrollHeight - box.clientHeight)
  box.style.setProperty('--lines', String(Math.max(FEWEST_LINES, Math.floor(room / line))))
}
