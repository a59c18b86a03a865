import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { DocumentChoice } from './DocumentChoice.tsx'
import { MarkedText } from './MarkedText.tsx'
import { NoteCard } from './NoteCard.tsx'
import { NotesInOrder } from './NotesInOrder.tsx'
import { PassageNotice } from './PassageNotice.tsx'
import styles from './TextTab.module.css'
import type { DocumentTexts, FactsOfEvent } from './use-event-facts.ts'
import { useMarkedText } from './use-marked-text.ts'
import { useNoteChoice } from './use-note-choice.ts'

interface TextTabProps {
  readonly facts: FactsOfEvent
  readonly texts: DocumentTexts
}

/** The whole text in the panel: line numbers, marked evidence, and the fact that is being read under its words. */
export function TextTab({ facts, texts }: TextTabProps) {
  const readWide = usePlenary(s => s.readWide)
  const showTab = usePlenary(s => s.showTab)
  const marked = useMarkedText(facts, texts)
  const onNote = useNoteChoice(marked)
  if (!marked) return null
  return (
    <>
      <div className={styles['tools']}>
        <DocumentChoice documents={facts.documents} chosen={marked.document.id} />
        <button type="button" className={styles['wide']} onClick={() => readWide(true)}>
          {t('text.read_wide')}
        </button>
      </div>
      <PassageNotice marked={marked} />
      <details className={styles['order']}>
        <summary>
          {t('text.in_order')} <span className={styles['count']}>{marked.notes.length}</span>
        </summary>
        <NotesInOrder marked={marked} onNote={onNote} />
      </details>
      <MarkedText
        key={marked.document.id}
        marked={marked}
        onNote={onNote}
        renderAside={note => (
          <NoteCard note={note} rows={marked.rows} onShowInFacts={() => showTab('facts')} />
        )}
      />
    </>
  )
}
