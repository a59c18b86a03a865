import { VIEWS } from '../../model/choices.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './ViewNav.module.css'

/** The views, at the top of a wide screen and at the foot of a phone's. */
export function ViewNav() {
  const view = usePlenary(s => s.view)
  const showView = usePlenary(s => s.showView)
  return (
    <nav className={styles['views']} aria-label={t('views.label')}>
      {VIEWS.map(name => (
        <button
          key={name}
          type="button"
          className={styles['view']}
          aria-current={name === view ? 'page' : undefined}
          onClick={() => showView(name)}
        >
          {t(`views.${name}`)}
        </button>
      ))}
    </nav>
  )
}
