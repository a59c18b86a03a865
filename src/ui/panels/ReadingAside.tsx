import type { DatasetIndex, DocumentSummary, EventSummary } from '../../model/dataset-index.ts'
import { Arrow } from '../shared/Arrow.tsx'
import { formatDating, formatEdtf } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { useMedia } from '../shared/use-media.ts'
import type { Promised } from '../shared/use-promised.ts'
import { t } from '../words/t.ts'
import { NotesInOrder } from './NotesInOrder.tsx'
import styles from './ReadingAside.module.css'
import { RelatedInShort } from './RelatedInShort.tsx'
import type { DocumentTexts, FactsOfEvent } from './use-event-facts.ts'
import { useNotes } from './use-marked-text.ts'
import { useNoteChoice } from './use-note-choice.ts'

interface ReadingAsideProps {
  readonly event: EventSummary
  readonly facts: Promised<FactsOfEvent>
  readonly texts: Promised<DocumentTexts>
}

/**
 * At the left of the wide text: the event, its sources, its facts in the order of the text, its relatives. On
 * a narrow screen only the event: the notes stand under their lines there, and the panel has the rest.
 */
export function ReadingAside({ event, facts, texts }: ReadingAsideProps) {
  const index = usePlenary(s => s.index)
  const view = usePlenary(s => s.view)
  const readWide = usePlenary(s => s.readWide)
  const roomy = useMedia('(min-width: 960px)')
  const place = formatWhere(index, event)
  return (
    <div className={styles['aside']}>
      <button type="button" className={styles['back']} onClick={() => readWide(false)}>
        <Arrow direction="back" />
        {t(view === 'list' ? 'wide.back_list' : 'wide.back')}
      </button>
      <div className={styles['content']}>
        <h2 className={styles['title']} tabIndex={-1} dir="auto">
          {event.title}
        </h2>
        <p className={styles['when']}>
          <bdi>{[formatDating(event), place].filter(Boolean).join(', ')}</bdi>
        </p>
        {roomy && (
          <>
            <section className={styles['section']}>
              <h3>{t('wide.source', { count: event.documents.length })}</h3>
              {sourcesOf(index, event).map(source => (
                <Source key={source.id} source={source} />
              ))}
            </section>
            {facts.kind === 'ready' && texts.kind === 'ready' && (
              <FactsInOrder facts={facts.value} texts={texts.value} />
            )}
            <RelatedInShort event={event} />
          </>
        )}
      </div>
    </div>
  )
}

function sourcesOf({ documents }: DatasetIndex, event: EventSummary): readonly DocumentSummary[] {
  return documents.filter(({ id }) => event.documents.includes(id))
}

function Source({ source }: { readonly source: DocumentSummary }) {
  const { title, file, publisher, published } = source
  const by = [publisher, published && formatEdtf(published)].filter(Boolean).join(', ')
  return (
    <>
      <p className={styles['heading']} dir="auto">
        {title ?? file}
      </p>
      <p className={styles['by']}>
        <bdi>{publisher === undefined ? [t('wide.no_publisher'), by].filter(Boolean).join(' ') : by}</bdi>
      </p>
    </>
  )
}

function FactsInOrder({ facts, texts }: { readonly facts: FactsOfEvent; readonly texts: DocumentTexts }) {
  const marked = useNotes(facts, texts)
  const onNote = useNoteChoice(marked)
  if (!marked) return null
  return (
    <section className={styles['section']}>
      <h3>{t('text.in_order')}</h3>
      <NotesInOrder marked={marked} onNote={onNote} />
    </section>
  )
}
