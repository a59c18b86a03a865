import { Suspense } from 'react'
import { ReadingNotes } from '../list/ReadingNotes.tsx'
import { ResultCount } from '../toolbar/ResultCount.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { enStates } from '../words/en-states.ts'
import { addWords, t } from '../words/t.ts'
import styles from './States.module.css'
import { UnreadFiles } from './UnreadFiles.tsx'

addWords(enStates)

/** The folder is empty, or nothing in it reports a meeting: what to do next, and what was found wrong. */
export function NoDocuments() {
  const { offers } = usePlenaryParts()
  const { choose: Choose } = offers
  const documents = usePlenary(s => s.index.documents.length)
  return (
    <>
      <section className={styles['state']} aria-label={t('events.none')}>
        <ResultCount />
        <h2 className={styles['heading']}>{documents === 0 ? t('empty.title') : t('empty.no_events')}</h2>
        <p className={styles['words']}>{wordsFor(documents, Choose !== undefined)}</p>
        {Choose && (
          <Suspense>
            <div className={styles['choose']}>
              <Choose />
            </div>
            <p className={styles['small']}>{t('empty.choose_kinds')}</p>
            <p className={styles['or']}>{t('empty.or')}</p>
          </Suspense>
        )}
        <ol className={styles['steps']}>
          <li>{t('empty.step_files')}</li>
          <li>
            {t('empty.step_command')} <code className={styles['command']}>npm start -- DIR</code>
          </li>
        </ol>
        <p className={styles['small']}>{t('empty.kinds')}</p>
        <UnreadFiles />
      </section>
      <ReadingNotes />
    </>
  )
}

function wordsFor(documents: number, canChoose: boolean): string {
  if (documents > 0) return t('empty.no_events_words')
  return t(canChoose ? 'empty.choose' : 'empty.words')
}
