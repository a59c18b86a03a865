import type { Fact } from '../../derive/fact-row.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './FactItem.module.css'
import { valueWords } from './fact-words.ts'

/** Why this date and not that one. */
export function RunnerUp({ fact: { runnerUp } }: { readonly fact: Fact }) {
  const index = usePlenary(s => s.index)
  if (!runnerUp) return undefined
  return (
    <p className={styles['why']}>
      <b>
        <bdi>{t('fact.why_not', { value: valueWords(index, runnerUp.value) })}</bdi>
      </b>{' '}
      <bdi>{t('fact.came_close', { why: runnerUp.why })}</bdi>
    </p>
  )
}
