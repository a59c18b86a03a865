import { useState, type ReactNode } from 'react'
import button from '../shared/Button.module.css'
import styles from './DoubtList.module.css'

interface FirstRowsProps<T> {
  readonly items: readonly T[]
  readonly row: (item: T) => ReactNode
  /** On the button for more of them: "The other 180". */
  readonly says: (count: number) => string
}

/** So many stand at first: a collection of thousands has thousands of doubts. */
const AT_FIRST = 20
const AT_ONCE = 100

/** The first of many rows, and a button that shows the next hundred. */
export function FirstRows<T>({ items, row, says }: FirstRowsProps<T>) {
  const [limit, setLimit] = useState(AT_FIRST)
  const more = items.length - limit
  return (
    <>
      <ul>{items.slice(0, limit).map(row)}</ul>
      {more > 0 && (
        <button
          type="button"
          className={`${button['inline']} ${styles['more']}`}
          onClick={() => setLimit(limit + AT_ONCE)}
        >
          {says(more)}
        </button>
      )}
    </>
  )
}
