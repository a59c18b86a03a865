import type { ComponentProps, ReactNode } from 'react'
import { QuoteColumn } from './QuoteColumn.tsx'
import styles from './StepColumns.module.css'

interface StepColumnsProps extends ComponentProps<typeof QuoteColumn> {
  /** Little stands on the left: where the columns stand one over the other, the words have the rest. */
  readonly brief?: true
  readonly children: ReactNode
}

/** What a step says on the left, the words that say so on the right; one over the other on a narrow slide. */
export function StepColumns({ brief, children, ...quote }: StepColumnsProps) {
  return (
    <div className={styles['columns']} data-brief={brief}>
      {children}
      <QuoteColumn {...quote} />
    </div>
  )
}
