import { useMemo } from 'react'
import { relatedEvents } from '../../derive/related-events.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { formatDating } from '../shared/format-date.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { SharedBodies } from './RelatedItem.tsx'
import styles from './RelatedInShort.module.css'

/** The nearest of the related events, and as many bodies as fit on a line. */
const EVENTS = 4
const BODIES = 3

/** Related events beside the wide text, two lines each. */
export function RelatedInShort({ event }: { readonly event: EventSummary }) {
  const index = usePlenary(s => s.index)
  const readEvent = usePlenary(s => s.readEvent)
  const related = useMemo(() => relatedEvents(index, event.id), [index, event.id])
  if (related.length === 0) return null
  return (
    <section className={styles['related']}>
      <h3>
        {t('wide.related')} <span className={styles['by']}>{t('wide.related_by')}</span>
      </h3>
      <ul>
        {related.slice(0, EVENTS).map(({ event: other, shared }) => (
          <li key={other.id}>
            <button type="button" className={styles['event']} onClick={() => readEvent(other.id)}>
              <bdi className={styles['title']}>{other.title}</bdi>
              <span className={styles['when']}>{formatDating({ date: other.date }, 'short')}</span>
              <span className={styles['bodies']}>
                <SharedBodies shared={shared.slice(0, BODIES)} />
                {shared.length > BODIES && t('wide.more', { count: shared.length - BODIES })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
