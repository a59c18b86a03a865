import { t } from '../words/t.ts'
import styles from './Legend.module.css'

const NAMES = ['organisation', 'person', 'place', 'date'] as const

/** What the underlines and the yellow mean. */
export function Legend() {
  return (
    <ul className={styles['legend']} aria-label={t('wide.legend')}>
      {NAMES.map(name => (
        <li key={name} className={styles['name']} data-name={name}>
          {t(`wide.${name}`)}
        </li>
      ))}
      <li>
        <span className={styles['evidence']}>{t('wide.evidence')}</span>
        <sup className={styles['sup']}>1</sup>
      </li>
      <li className={styles['furniture']}>{t('wide.furniture')}</li>
    </ul>
  )
}
