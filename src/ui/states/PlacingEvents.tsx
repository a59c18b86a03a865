import { usePlenary } from '../shared/plenary-context.ts'
import { TimelineTools } from '../toolbar/TimelineTools.tsx'
import { t } from '../words/t.ts'
import styles from './PlacingEvents.module.css'

/** Stands where the score will be, while its code arrives; the count is there at once. */
export function PlacingEvents() {
  const count = usePlenary(s => s.index.events.length)
  return (
    <div className={styles['placing']}>
      <TimelineTools />
      <p className={styles['words']}>{t('placing.words', { count })}</p>
    </div>
  )
}
