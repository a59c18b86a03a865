import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { t } from '../words/t.ts'
import styles from './PrintedEvent.module.css'

/** What to check before citing the event, with the words and the line that raise it. */
export function PrintedDoubts({ index, event }: { readonly index: DatasetIndex; readonly event: EventId }) {
  const doubts = index.doubts.filter(doubt => doubt.event === event)
  if (doubts.length === 0) return undefined
  const words = doubts.map(({ exact, line }) => t('print.doubt', { exact, line }))
  return <p className={styles['small']}>{t('print.check', { doubts: words.join(' ') })}</p>
}
