import { useEffect, useRef, type RefObject } from 'react'
import styles from './EvidenceRuler.module.css'
import type { MarkedDocument } from './use-marked-text.ts'

interface EvidenceRulerProps {
  readonly marked: MarkedDocument
  readonly scroller: RefObject<HTMLElement | null>
}

/** More strokes than this would be a solid bar; each stands for those in its step of the ruler. */
const STEPS = 400

/** At the edge, the whole text at a glance: where evidence and page furniture stand, and what is in sight. */
export function EvidenceRuler({ marked, scroller }: EvidenceRulerProps) {
  const ruler = useRef<HTMLDivElement>(null)
  useEffect(() => followScroll(scroller.current, ruler.current), [scroller])
  const { notes, reading, text, furniture } = marked
  const read = notes.find(note => note.number === reading.note)
  const length = Math.max(1, text.text.length)
  const steps = (offsets: readonly number[]): readonly number[] => [
    ...new Set(offsets.map(offset => Math.round((offset / length) * STEPS) / STEPS)),
  ]
  const pages = [...furniture].map(line => text.starts[line - 1] ?? 0)
  return (
    <div ref={ruler} className={styles['ruler']} aria-hidden onClick={event => jump(event, scroller.current)}>
      <span className={styles['sight']} />
      {steps(pages).map(at => (
        <span key={`f${at}`} className={styles['stroke']} data-kind="furniture" style={{ '--at': at }} />
      ))}
      {steps(notes.map(({ start }) => start)).map(at => (
        <span key={at} className={styles['stroke']} data-kind="evidence" style={{ '--at': at }} />
      ))}
      {read && <span className={styles['stroke']} data-kind="read" style={{ '--at': read.start / length }} />}
    </div>
  )
}

/** The window on the ruler follows the scrolling without a redraw. */
function followScroll(scroller: HTMLElement | null, ruler: HTMLElement | null): (() => void) | undefined {
  if (!scroller || !ruler) return undefined
  const follow = (): void => {
    ruler.style.setProperty('--from', String(scroller.scrollTop / scroller.scrollHeight))
    ruler.style.setProperty('--part', String(Math.min(1, scroller.clientHeight / scroller.scrollHeight)))
  }
  const watch = new ResizeObserver(follow)
  watch.observe(scroller)
  for (const content of scroller.children) watch.observe(content)
  scroller.addEventListener('scroll', follow, { passive: true })
  follow()
  return () => {
    watch.disconnect()
    scroller.removeEventListener('scroll', follow)
  }
}

function jump(event: React.MouseEvent<HTMLElement>, scroller: HTMLElement | null): void {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const part = (event.clientY - top) / height
  scroller?.scrollTo({ top: part * scroller.scrollHeight - scroller.clientHeight / 2 })
}
