import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './ResultCount.module.css'

/** The result count once more, where the first one is covered; it is seen here and heard there. */
export function ResultLine() {
  const shown = usePlenary(selectShown).size
  const count = usePlenary(s => s.index.events.length)
  return (
    <p className={styles['count']}>
      {shown === count ? t('events.shown', { count }) : t('events.filtered', { shown, count })}
    </p>
  )
}
