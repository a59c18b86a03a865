import { useLayoutEffect, useRef, useState } from 'react'
import { stackNotes } from '../../derive/stack-notes.ts'
import type { Note } from '../../derive/text-marks.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { labelWords, rowWords } from './fact-words.ts'
import styles from './MarginNotes.module.css'
import { NoteCard } from './NoteCard.tsx'
import type { MarkedDocument } from './use-marked-text.ts'

interface MarginNotesProps {
  readonly marked: MarkedDocument
  readonly onNote: (note: Note) => void
}

/** Where a note's words stand and where the note itself stands, in px from the top of the text. */
interface Placed {
  readonly words: number
  readonly top: number
}

/** Space between two notes, in px. */
const GAP = 4

/** Numbered notes beside the lines to which they belong; the one that is being read is open. */
export function MarginNotes({ marked, onNote }: MarginNotesProps) {
  const list = useRef<HTMLOListElement>(null)
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  const { notes, reading, rows } = marked
  useLayoutEffect(() => {
    const margin = list.current
    if (!margin?.parentElement) return
    const place = (): void => setPlaced(placeNotes(margin, notes, reading.note))
    const watch = new ResizeObserver(place)
    watch.observe(margin.parentElement)
    place()
    return () => watch.disconnect()
  }, [notes, reading.note])
  return (
    <div className={styles['margin']}>
      <svg className={styles['leads']} aria-hidden>
        {notes.map(({ number }, i) => (
          <path key={number} data-read={number === reading.note || undefined} d={leadTo(placed[i])} />
        ))}
      </svg>
      <ol ref={list} className={styles['notes']} aria-label={t('wide.notes')}>
        {notes.map((note, i) => (
          <li key={note.number} style={{ '--top': `${placed[i]?.top ?? 0}px` }}>
            {note.number === reading.note ? (
              <NoteCard note={note} rows={rows} onShowInFacts={undefined} />
            ) : (
              <ShortNote note={note} marked={marked} onNote={onNote} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** From the words to the note: level, slanting, level. */
function leadTo(placed: Placed | undefined): string {
  return placed ? `M0 ${placed.words}H10L30 ${placed.top + 12}H36` : ''
}

function ShortNote({ note, marked, onNote }: MarginNotesProps & { readonly note: Note }) {
  const index = usePlenary(s => s.index)
  const supported = marked.rows.filter(({ id }) => note.rows.includes(id))
  const [first] = supported
  return (
    <button type="button" className={styles['note']} onClick={() => onNote(note)}>
      <span className={styles['number']}>{note.number}</span>
      <span className={styles['label']}>{supported.map(labelWords).join(', ')}</span>{' '}
      <bdi className={styles['value']}>{first && rowWords(index, first)}</bdi>
    </button>
  )
}

/** Measures the raised numbers in the text and the notes in the margin. */
function placeNotes(
  margin: HTMLElement,
  notes: readonly Note[],
  read: number | undefined,
): readonly Placed[] {
  const spread = margin.closest('[data-reading]') ?? document.body
  const origin = margin.getBoundingClientRect().top
  const boxes = notes.map(({ number }, i) => {
    const words = spread.querySelector(`sup[data-note="${number}"]`)?.getBoundingClientRect()
    return {
      wanted: words ? words.top - origin - 2 : 0,
      height: margin.children[i]?.firstElementChild?.getBoundingClientRect().height ?? 0,
    }
  })
  const position = notes.findIndex(({ number }) => number === read)
  return stackNotes(boxes, GAP, position).map((top, i) => ({ words: (boxes[i]?.wanted ?? 0) + 12, top }))
}
