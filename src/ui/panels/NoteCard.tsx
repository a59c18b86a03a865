import type { FactRow } from '../../derive/fact-row.ts'
import type { Note } from '../../derive/number-notes.ts'
import button from '../shared/Button.module.css'
import { t } from '../words/t.ts'
import { Badges } from './Badges.tsx'
import { labelWords } from './fact-words.ts'
import { RowValue } from './FactValueView.tsx'
import styles from './NoteCard.module.css'

interface NoteCardProps {
  readonly note: Note
  readonly rows: readonly FactRow[]
  /** Leads from the words back to their fact. */
  readonly onShowInFacts: (() => void) | undefined
}

/** What a numbered passage supports, with the reason. */
export function NoteCard({ note, rows, onShowInFacts }: NoteCardProps) {
  return (
    <div className={styles['card']}>
      <span className={styles['number']}>{note.number}</span>
      <div className={styles['matter']}>
        {rows
          .filter(({ id }) => note.rows.includes(id))
          .map(row => (
            <div key={row.id}>
              <span className={styles['label']}>{labelWords(row)}</span>
              <div className={styles['value']}>
                <RowValue row={row} />
                <Badges row={row} />
              </div>
              <p className={styles['why']}>
                <bdi>{row.facts[0]?.why}</bdi>
              </p>
            </div>
          ))}
        {onShowInFacts && (
          <button type="button" className={`${button['inline']} ${styles['back']}`} onClick={onShowInFacts}>
            {t('text.show_in_facts')}
          </button>
        )}
      </div>
    </div>
  )
}
