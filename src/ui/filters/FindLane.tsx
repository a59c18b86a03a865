import { t } from '../words/t.ts'
import styles from './RailTools.module.css'

/** More lanes than these are not found by looking. */
export const MANY_LANES = 20

interface FindLaneProps {
  readonly words: string
  readonly onFind: (words: string) => void
}

/** Leaves only the lanes whose name holds the words; nothing is filtered by it. */
export function FindLane({ words, onFind }: FindLaneProps) {
  return (
    <input
      type="text"
      className={styles['find']}
      aria-label={t('rail.find')}
      placeholder={t('rail.find')}
      value={words}
      onChange={({ target }) => onFind(target.value)}
    />
  )
}
