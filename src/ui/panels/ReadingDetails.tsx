import { useState } from 'react'
import { formatDiagnostic } from '../../model/diagnostic.ts'
import button from '../shared/Button.module.css'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './ReadingDetails.module.css'

/** More would make a panel of nothing else; the list of events has them all under it. */
const MOST = 50

/** What reading had to say, by file and line: corrections that no longer fit, files that were passed over. */
export function ReadingDetails() {
  const diagnostics = usePlenary(s => s.index.diagnostics)
  const [isOpen, setOpen] = useState(false)
  if (diagnostics.length === 0) return undefined
  const more = diagnostics.length - MOST
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={button['inline']}>
        {t('collection.diagnostics', { count: diagnostics.length })}
      </summary>
      {isOpen && (
        <ul className={styles['notes']}>
          {diagnostics.slice(0, MOST).map(diagnostic => (
            <li key={formatDiagnostic(diagnostic)}>
              <bdi>{formatDiagnostic(diagnostic)}</bdi>
            </li>
          ))}
          {more > 0 && <li>{t('collection.more_notes', { count: more })}</li>}
        </ul>
      )}
    </details>
  )
}
