import type { Note } from '../../derive/number-notes.ts'
import { lineOf } from '../../derive/text-lines.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { labelWords, rowWords } from './fact-words.ts'
import styles from './NotesInOrder.module.css'
import type { NotedDocument } from './use-marked-text.ts'

interface NotesInOrderProps {
  readonly marked: NotedDocument
  readonly onNote: (note: Note) => void
}

/** Every numbered passage in the order of the text: what it supports, and its line. */
export function NotesInOrder({ marked, onNote }: NotesInOrderProps) {
  const index = usePlenary(s => s.index)
  const { notes, rows, reading, text } = marked
  return (
    <ol className={styles['notes']}>
      {notes.map(note => {
        const supported = rows.filter(({ id }) => note.rows.includes(id))
        return (
          <li key={note.number}>
            <button
              type="button"
              className={styles['note']}
              aria-current={note.number === reading.note || undefined}
              onClick={() => onNote(note)}
            >
              <span className={styles['number']}>{note.number}</span>{' '}
              <span className={styles['label']}>{supported.map(labelWords).join(', ')}</span>{' '}
              <bdi className={styles['value']}>
                {supported
                  .slice(0, 1)
                  .map(row => rowWords(index, row))
                  .join()}
              </bdi>{' '}
              <span className={styles['line']}>
                {t('fact.line', { from: lineOf(text.starts, note.start) })}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
