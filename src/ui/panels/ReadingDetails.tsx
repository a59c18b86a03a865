import { formatDiagnostic } from '../../model/diagnostic.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './ReadingDetails.module.css'

/** More would make a panel of nothing else; the list of events has them all under it. */
const MOST = 50

/** What reading had to say, by file and line: corrections that no longer fit, files that were passed over. */
export function ReadingDetails() {
  const diagnostics = usePlenary(s => s.index.diagnostics)
  if (diagnostics.length === 0) return undefined
  const more = diagnostics.length - MOST
  return (
    <details>
      <summary className={styles['summary']}>
        {t('collection.diagnostics', { count: diagnostics.length })}
      </summary>
      <ul className={styles['notes']}>
        {diagnostics.slice(0, MOST).map(diagnostic => (
          <li key={formatDiagnostic(diagnostic)}>
            <bdi>{formatDiagnostic(diagnostic)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['notes']}>{t('collection.more_notes', { count: more })}</p>}
    </details>
  )
}
