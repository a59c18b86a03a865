import { t, type WordKey } from '../words/t.ts'
import styles from './KeyList.module.css'

/** Keys as they are printed on them, and what they do; several do the same, or a pair of things. */
export type KeyRow = readonly [keys: readonly string[], does: WordKey]

/** What each key does, a line for each. */
export function KeyList({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
    <dl>
      {rows.map(([keys, does]) => (
        <div key={does} className={styles['row']}>
          <dt>
            {keys.map(key => (
              <kbd key={key} className={styles['key']}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  )
}
