import type { DocumentRecord } from '../../model/dataset.ts'
import type { DocumentId } from '../../model/ids.ts'
import { isSourced } from '../../model/sourced.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './DocumentChoice.module.css'
import { inShort } from './Waiting.tsx'

interface DocumentChoiceProps {
  readonly documents: readonly DocumentRecord[]
  readonly chosen: DocumentId
}

/** Which of the event's documents is read; nothing where there is one. */
export function DocumentChoice({ documents, chosen }: DocumentChoiceProps) {
  const showDocument = usePlenary(s => s.showDocument)
  if (documents.length < 2) return null
  return (
    <label className={styles['choice']}>
      {t('text.document')}
      <select value={chosen} onChange={event => showDocument(event.target.value as DocumentId)}>
        {documents.map(document => (
          <option key={document.id} value={document.id}>
            {isSourced(document.title) ? inShort(document.title.value) : document.file}
          </option>
        ))}
      </select>
    </label>
  )
}
