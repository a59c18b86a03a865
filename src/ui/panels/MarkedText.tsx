import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { FactPath } from '../../model/fact-path.ts'
import type { Note } from '../../derive/number-notes.ts'
import { t } from '../words/t.ts'
import { labelWords } from './fact-words.ts'
import styles from './MarkedText.module.css'
import { TextLine } from './TextLine.tsx'
import { useMarkPresses } from './use-mark-presses.ts'
import type { MarkedDocument } from './use-marked-text.ts'

interface MarkedTextProps {
  readonly marked: MarkedDocument
  /** Marked words were pressed, or their number. */
  readonly onNote: (note: Note) => void
  /** What stands under the line in which the read passage ends. */
  readonly renderAside?: (note: Note) => ReactNode
}

/** Blocks drawn at first and with each "Show more": some hundred screens, laid out only when they come near. */
const AT_ONCE = 300

/** A document's text line by line, its evidence marked and numbered. The words being read come into sight. */
export function MarkedText({ marked, onNote, renderAside }: MarkedTextProps) {
  const { blocks, notes, reading, text } = marked
  const [asked, setAsked] = useState(AT_ONCE)
  const element = useRef<HTMLDivElement>(null)
  const active = notes.find(note => note.number === reading.note)
  const target = active ?? reading.loose
  const last = target ? blocks.findIndex(({ end }) => end >= target.end) : -1
  const limit = Math.max(asked, last + 20)
  useEffect(() => {
    // Nothing was asked for at first: the text begins at its beginning.
    if (target) bringIntoSight(element.current?.querySelector('[data-read]'))
  }, [target])
  useMarkPresses(element, number => press(notes, number, onNote))
  return (
    <div ref={element} className={styles['text']} data-long={blocks.length > AT_ONCE || undefined}>
      {text.text.trim() === '' && <p className={styles['empty']}>{t('text.empty')}</p>}
      {blocks.slice(0, limit).map((block, i) => (
        <TextLine
          key={block.start}
          text={text.text}
          block={block}
          look={lookOf(marked, block.line)}
          read={touches(block, target) ? (active?.number ?? 0) : undefined}
          nameOf={number => nameOf(marked, number)}
          onNote={number => press(notes, number, onNote)}
        >
          {active && i === last && renderAside?.(active)}
        </TextLine>
      ))}
      {blocks.length > limit && (
        <button type="button" className={styles['more']} onClick={() => setAsked(limit + AT_ONCE)}>
          {t('text.show_more', { count: blocks.length - limit })}
        </button>
      )}
    </div>
  )
}

function press(notes: readonly Note[], number: number, onNote: (note: Note) => void): void {
  const note = notes.find(candidate => candidate.number === number)
  if (note) onNote(note)
}

type Look = 'furniture' | 'heading' | 'plain'

function lookOf({ furniture, heading }: MarkedDocument, line: number): Look {
  if (furniture.has(line)) return 'furniture'
  return heading.has(line) ? 'heading' : 'plain'
}

function touches(
  block: { readonly start: number; readonly end: number },
  target: { readonly start: number; readonly end: number } | undefined,
): boolean {
  return target !== undefined && block.start < target.end && target.start < block.end
}

/** "Fact 7: Participants". */
function nameOf({ rows, notes }: MarkedDocument, number: number): string {
  const ids: readonly FactPath[] = notes.find(note => note.number === number)?.rows ?? []
  const labels = rows.filter(({ id }) => ids.includes(id)).map(labelWords)
  return t('text.fact_number', { n: number, label: labels.join(', ') })
}

/** Words in sight stay where they are; others come to the middle, where their neighbours are seen too. */
function bringIntoSight(element: Element | null | undefined): void {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  const box = element.closest('[role=tabpanel], [data-reading]')?.getBoundingClientRect()
  if (!box || top < box.top || bottom > box.bottom) element.scrollIntoView({ block: 'center' })
}
