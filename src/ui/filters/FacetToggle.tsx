import type { FacetCount } from '../../derive/facet-counts.ts'
import { t } from '../words/t.ts'
import styles from './FacetToggle.module.css'

interface FacetToggleProps {
  readonly name: string
  readonly count: FacetCount
  readonly chosen: boolean
  readonly toggle: () => void
}

/** One value of a facet with its count: "Moscow 3", or "Moscow 2 of 3" where other filters are on. */
export function FacetToggle({ name, count, chosen, toggle }: FacetToggleProps) {
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={chosen}
      data-empty={count.shown === 0 || undefined}
      onClick={toggle}
    >
      <span className={styles['name']}>{name}</span>{' '}
      <span className={styles['count']}>{countWords(count)}</span>
    </button>
  )
}

/** `{ shown: 2, all: 3 }` → "2 of 3"; the same twice is said once. */
export function countWords({ shown, all }: FacetCount): string {
  return shown === all ? String(all) : t('facets.shown_of', { shown, all })
}
