import { groupDoubts } from '../../derive/group-doubts.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { doubtWords } from '../panels/doubt-words.ts'
import { t } from '../words/t.ts'
import styles from './PrintedEvent.module.css'

/** What to check before citing the event, each with the words and the line that raise it. */
export function PrintedDoubts({ index, event }: { readonly index: DatasetIndex; readonly event: EventId }) {
  const groups = groupDoubts(index.doubts.filter(doubt => doubt.event === event))
  if (groups.length === 0) return undefined
  const words = groups.map(group => {
    const { exact, line } = group.first
    return t('print.doubt', { says: doubtWords(index, group), exact, line })
  })
  return <p className={styles['small']}>{t('print.check', { doubts: words.join(' ') })}</p>
}
