import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './Undated.module.css'

/** How many events no timeline can place. */
export function Undated() {
  const count = usePlenary(s => s.index.events.filter(({ bounds }) => !bounds).length)
  return count > 0 && <p className={styles['undated']}>{t('score.undated', { count })}</p>
}
