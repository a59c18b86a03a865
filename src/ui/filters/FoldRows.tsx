import type { HeadRow, MoreRow } from '../../derive/lanes.ts'
import { t } from '../words/t.ts'
import styles from './FoldRows.module.css'

interface FoldButtonProps {
  readonly row: HeadRow | MoreRow
  readonly onToggle: () => void
}

/** A row that opens and closes others. */
export function FoldButton({ row, onToggle }: FoldButtonProps) {
  return row.kind === 'head' ? (
    <HeadButton row={row} onToggle={onToggle} />
  ) : (
    <MoreButton row={row} onToggle={onToggle} />
  )
}

/** Opens and closes all lanes of a kind. */
function HeadButton({ row, onToggle }: { readonly row: HeadRow; readonly onToggle: () => void }) {
  return (
    <button type="button" className={styles['head']} aria-expanded={row.open} onClick={onToggle}>
      <Chevron />
      <span className={styles['name']}>{t(`kind.${row.group}`)}</span>
      <span data-heard>{t('rail.bodies', { count: row.lanes })}</span>
      <span className={styles['count']} aria-hidden>
        {row.lanes}
      </span>
    </button>
  )
}

/** Shows the lanes that are too many to stand at once. */
function MoreButton({ row, onToggle }: { readonly row: MoreRow; readonly onToggle: () => void }) {
  return (
    <button type="button" className={styles['more']} aria-expanded={row.open} onClick={onToggle}>
      <Chevron />
      {row.open ? t('rail.fewer') : t('rail.more', { count: row.lanes })}
    </button>
  )
}

/** Points down where a group is open, to the side where it is closed (`aria-expanded` of its button). */
export function Chevron() {
  return (
    <svg className={styles['chevron']} width="10" height="10" viewBox="0 0 10 10" aria-hidden>
      <path d="M1.5 3.5 5 7l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  )
}
