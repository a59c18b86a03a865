import type { RelatedEvent, SharedBody } from '../../derive/related-events.ts'
import { formatDating } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { Mark } from '../shared/Mark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './RelatedItem.module.css'

/** Another event, and what it has in common with this one. */
export function RelatedItem({ related }: { readonly related: RelatedEvent }) {
  const { event, sameSeries, shared } = related
  const index = usePlenary(s => s.index)
  const selectEvent = usePlenary(s => s.selectEvent)
  const place = formatWhere(index, event)
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['open']} onClick={() => selectEvent(event.id)}>
        <span className={styles['title']} dir="auto">
          {event.title}
        </span>
        <span className={styles['when']}>
          <bdi>{[formatDating(event, 'short'), place].filter(Boolean).join(', ')}</bdi>
        </span>
      </button>
      {sameSeries && <p className={styles['reason']}>{t('related.same_series')}</p>}
      {shared.length > 0 && (
        <p className={styles['reason']}>
          <SharedBodies shared={shared} /> {t('related.shared')}
        </p>
      )}
    </li>
  )
}

export function SharedBodies({ shared }: { readonly shared: readonly SharedBody[] }) {
  return shared.map(({ body, part }) => (
    <span key={body.id} className={styles['body']}>
      {body.kind !== 'subject' && <Mark kind={body.kind} role={part.role} announced={part.announced} />}
      <bdi>{body.short}</bdi>
    </span>
  ))
}
