import type { RelatedEvent } from '../../derive/related-events.ts'
import type { SeriesEditions } from '../../derive/series-editions.ts'
import { t } from '../words/t.ts'
import { Editions } from './Editions.tsx'
import { RelatedItem } from './RelatedItem.tsx'
import styles from './RelatedTab.module.css'

interface RelatedTabProps {
  readonly series: SeriesEditions | undefined
  readonly related: readonly RelatedEvent[]
}

/** The meetings of the event's series, then other events with the same bodies, the nearest first. */
export function RelatedTab({ series, related }: RelatedTabProps) {
  if (related.length === 0) return <p className={styles['words']}>{t('related.none')}</p>
  const byBodies = related.filter(({ shared }) => !series || shared.length > 0)
  return (
    <>
      {series && <Editions series={series} />}
      {byBodies.length > 0 && <p className={styles['words']}>{t('related.intro')}</p>}
      <ul>
        {byBodies.map(other => (
          <RelatedItem key={other.event.id} related={other} />
        ))}
      </ul>
    </>
  )
}
