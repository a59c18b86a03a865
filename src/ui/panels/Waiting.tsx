import type { ReactNode } from 'react'
import { Button } from '../shared/Button.tsx'
import type { Promised } from '../shared/use-promised.ts'
import { t } from '../words/t.ts'
import styles from './Waiting.module.css'

interface WaitingProps<T> {
  readonly promised: Promised<T>
  /** What is being read: "Reading the facts of the 16th Meeting…". */
  readonly says: string
  readonly children: (value: T) => ReactNode
}

/** Shows what was asked for when it is there; until then, once it is slow, says what is being waited for. */
export function Waiting<T>({ promised, says, children }: WaitingProps<T>) {
  switch (promised.kind) {
    case 'ready':
      return children(promised.value)
    case 'loading':
      return (
        <p className={styles['waiting']} aria-live="polite">
          {promised.slow && <bdi>{says}</bdi>}
        </p>
      )
    case 'failed':
      return (
        <div className={styles['failed']} role="alert">
          <p>{promised.reason}</p>
          <Button main onClick={promised.again}>
            {t('panel.again')}
          </Button>
        </div>
      )
  }
}

/** A title short enough to stand in a sentence. */
export function inShort(title: string): string {
  return title.length <= 80 ? title : `${title.slice(0, 80).toWellFormed().trimEnd()}…`
}
