import { rememberedFor } from '../../derive/memoised.ts'
import { readingReport } from '../../derive/unread.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { enStates } from '../words/en-states.ts'
import { addWords, t } from '../words/t.ts'
import styles from './UnreadFiles.module.css'

addWords(enStates)

export const readingReportOf = rememberedFor(readingReport)

/** Files that could not be read, with their reasons; what the counts on the screen are for. */
export function UnreadFiles() {
  const index = usePlenary(s => s.index)
  const { unread } = readingReportOf(index)
  if (unread.size === 0) return undefined
  return (
    <section aria-label={t('unread.title', { count: unread.size })}>
      <details className={styles['unread']}>
        <summary className={styles['summary']}>
          <Icon name="warn" />
          <span className={styles['title']}>{t('unread.title', { count: unread.size })}</span>
          <span className={styles['show']}>{t('unread.show', { count: unread.size })}</span>
        </summary>
        <p className={styles['rest']}>{t('unread.rest', { count: index.documents.length })}</p>
        <ul className={styles['files']}>
          {[...unread].map(([file, diagnostics]) => (
            <li key={file}>
              <span className={styles['file']}>{file}</span>
              {diagnostics.map(({ message }) => (
                <span key={message} className={styles['reason']}>
                  {message}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
