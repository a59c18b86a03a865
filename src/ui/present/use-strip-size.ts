import { useLayoutEffect, useState, type RefObject } from 'react'

interface StripSize {
  /** Of the axis, in CSS pixels. */
  readonly width: number
  /** Its type size, which is the slide's smallest. */
  readonly type: number
}

/** As on a slide of 1280x720; it is measured before anything is painted. */
const FIRST: StripSize = { width: 1152, type: 20 }

/** The axis and its type, kept up with the slide's size. */
export function useStripSize(axis: RefObject<HTMLElement | null>): StripSize {
  const [size, setSize] = useState(FIRST)
  useLayoutEffect(() => {
    const element = axis.current
    if (!element) return
    const read = (): void => {
      const width = element.clientWidth
      const type = Number.parseFloat(getComputedStyle(element).fontSize)
      if (width > 0) setSize(old => (old.width === width && old.type === type ? old : { width, type }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [axis])
  return size
}
