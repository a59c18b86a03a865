import type { RelatedEvent } from '../../derive/related-events.ts'
import { t } from '../words/t.ts'
import { RelatedItem } from './RelatedItem.tsx'
import styles from './RelatedTab.module.css'

/** Other events with the same bodies, or of the same series, the nearest first. */
export function RelatedTab({ related }: { readonly related: readonly RelatedEvent[] }) {
  if (related.length === 0) return <p className={styles['words']}>{t('related.none')}</p>
  return (
    <>
      <p className={styles['words']}>{t('related.intro')}</p>
      <ul>
        {related.map(other => (
          <RelatedItem key={other.event.id} related={other} />
        ))}
      </ul>
    </>
  )
}
