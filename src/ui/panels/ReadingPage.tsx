import { useRef } from 'react'
import { useMedia } from '../shared/use-media.ts'
import { DocumentChoice } from './DocumentChoice.tsx'
import { EvidenceRuler } from './EvidenceRuler.tsx'
import { MarginNotes } from './MarginNotes.tsx'
import { MarkedText } from './MarkedText.tsx'
import { NoteCard } from './NoteCard.tsx'
import { PassageNotice } from './PassageNotice.tsx'
import styles from './ReadingPage.module.css'
import type { DocumentTexts, FactsOfEvent } from './use-event-facts.ts'
import { useMarkedText } from './use-marked-text.ts'
import { useNoteChoice } from './use-note-choice.ts'

interface ReadingPageProps {
  readonly facts: FactsOfEvent
  readonly texts: DocumentTexts
}

/** The text with its notes in the margin; where there is no margin, the read note stands under its line. */
export function ReadingPage({ facts, texts }: ReadingPageProps) {
  const marked = useMarkedText(facts, texts)
  const onNote = useNoteChoice(marked)
  const roomy = useMedia('(min-width: 1180px)')
  const scroller = useRef<HTMLDivElement>(null)
  if (!marked) return null
  return (
    <div className={styles['frame']}>
      <div ref={scroller} className={styles['page']} data-reading>
        <DocumentChoice documents={facts.documents} chosen={marked.document.id} />
        <PassageNotice marked={marked} />
        <div className={styles['spread']}>
          <MarkedText
            key={marked.document.id}
            marked={marked}
            onNote={onNote}
            {...(roomy
              ? {}
              : {
                  renderAside: note => <NoteCard note={note} rows={marked.rows} onShowInFacts={undefined} />,
                })}
          />
          {roomy && <MarginNotes marked={marked} onNote={onNote} />}
        </div>
      </div>
      <EvidenceRuler marked={marked} scroller={scroller} />
    </div>
  )
}
