import { useLayoutEffect, useRef, useState } from 'react'
import { stackNotes } from '../../derive/stack-notes.ts'
import type { Note } from '../../derive/number-notes.ts'
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
  readonly number: number
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
        {placed.map(place => (
          <path key={place.number} data-read={place.number === reading.note || undefined} d={leadTo(place)} />
        ))}
      </svg>
      <ol ref={list} className={styles['notes']} aria-label={t('wide.notes')}>
        {notes.map(note => {
          const place = placed.find(({ number }) => number === note.number)
          return (
            <li
              key={note.number}
              data-number={note.number}
              data-drawn={place && true}
              style={{ '--top': `${place?.top ?? 0}px` }}
            >
              {note.number === reading.note ? (
                <NoteCard note={note} rows={rows} onShowInFacts={undefined} />
              ) : (
                <ShortNote note={note} marked={marked} onNote={onNote} />
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** From the words to the note: level, slanting, level. */
function leadTo({ words, top }: Placed): string {
  return `M0 ${words}H10L30 ${top + 12}H36`
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

/** Measures the raised numbers in the text and the notes in the margin; of words not drawn yet, nothing. */
function placeNotes(
  margin: HTMLElement,
  notes: readonly Note[],
  read: number | undefined,
): readonly Placed[] {
  const spread = margin.closest('[data-reading]') ?? document.body
  const origin = margin.getBoundingClientRect().top
  const boxes = notes.flatMap(({ number }) => {
    const words = spread.querySelector(`sup[data-note="${number}"]`)?.getBoundingClientRect()
    const note = margin.querySelector(`[data-number="${number}"] > *`)
    if (!words || !note) return []
    return [{ number, wanted: words.top - origin - 2, height: note.getBoundingClientRect().height }]
  })
  const position = boxes.findIndex(({ number }) => number === read)
  const tops = stackNotes(boxes, GAP, position)
  return boxes.map(({ number, wanted }, i) => ({ number, words: wanted + 12, top: tops[i] ?? 0 }))
}
