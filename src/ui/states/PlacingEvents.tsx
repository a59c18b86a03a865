import { Filters } from '../filters/Filters.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { Toolbar } from '../toolbar/Toolbar.tsx'
import { t } from '../words/t.ts'
import styles from './PlacingEvents.module.css'

/** Stands where the score or the list will be while its script arrives; count and filters work at once. */
export function PlacingEvents() {
  const count = usePlenary(s => s.index.events.length)
  return (
    <div className={styles['placing']}>
      <Filters />
      <div>
        <Toolbar />
        <p className={styles['words']}>{t('placing.words', { count })}</p>
      </div>
    </div>
  )
}
