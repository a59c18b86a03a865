import { formatDiagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import type { DocumentSummary } from '../../model/dataset-index.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { readingReportOf } from '../states/UnreadFiles.tsx'
import { enStates } from '../words/en-states.ts'
import { addWords, t } from '../words/t.ts'
import styles from './ReadingNotes.module.css'

addWords(enStates)

/** Under the list: the documents that report no meeting, and every note of the parser. Nothing vanishes. */
export function ReadingNotes() {
  const index = usePlenary(s => s.index)
  const { noMeeting, others } = readingReportOf(index)
  return (
    <>
      {noMeeting.length > 0 && (
        <section className={styles['notes']} aria-labelledby="no-meeting">
          <h2 id="no-meeting">{t('notes.no_meeting', { count: noMeeting.length })}</h2>
          <ul>
            {noMeeting.map(({ document, reason }) => (
              <SilentDocument key={document.id} document={document} reason={reason} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles['notes']} aria-labelledby="reading-notes">
          <h2 id="reading-notes">{t('notes.reading', { count: others.length })}</h2>
          <ul>
            {others.map(diagnostic => (
              <Note key={formatDiagnostic(diagnostic)} diagnostic={diagnostic} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function SilentDocument(props: { readonly document: DocumentSummary; readonly reason: string | undefined }) {
  const { title, file } = props.document
  return (
    <li className={styles['note']}>
      {title !== undefined && <span className={styles['title']}>{title}</span>}
      <span className={styles['file']}>{file}</span>
      {props.reason !== undefined && <span className={styles['reason']}>{props.reason}</span>}
    </li>
  )
}

/** The place as compilers write it, so that an editor finds it: `programme-2019.txt:14:3`. */
function Note({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const [place] = formatDiagnostic(diagnostic).split(` ${diagnostic.severity}: `)
  return (
    <li className={styles['note']} data-severity={diagnostic.severity}>
      <span className={styles['file']}>{place}</span>
      <span className={styles['reason']}>{diagnostic.message}</span>
    </li>
  )
}
