import type { Diagnostic } from '../../model/diagnostic.ts'
import { t } from '../words/t.ts'
import styles from './NothingRead.module.css'
import type { OpeningState } from './opening-state.ts'
import { ReadingDialog } from './ReadingDialog.tsx'

interface NothingReadProps {
  readonly state: Extract<OpeningState, { readonly kind: 'nothing' | 'failed' }>
  readonly onClose: () => void
}

/** The page stays as it was; each file says why. */
export function NothingRead({ state, onClose }: NothingReadProps) {
  const refused = state.kind === 'nothing' ? state.refused : []
  return (
    <ReadingDialog title={titleOf(state)} says={t('reading.close')} onClose={onClose}>
      <p className={styles['words']}>{wordsOf(state)}</p>
      {refused.length > 0 && (
        <ul className={styles['files']}>
          {refused.map(({ file, message }) => (
            <li key={`${file} ${message}`}>
              <span className={styles['file']}>{file}</span>
              <span className={styles['reason']}>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </ReadingDialog>
  )
}

const isFault = ({ severity }: Diagnostic): boolean => severity === 'error'

function titleOf(state: NothingReadProps['state']): string {
  if (state.kind === 'failed') return t('reading.failed')
  return t(state.refused.some(isFault) ? 'reading.none' : 'reading.nothing')
}

function wordsOf(state: NothingReadProps['state']): string {
  if (state.kind === 'failed') return state.why
  return t(state.refused.some(isFault) ? 'reading.none_words' : 'reading.nothing_words')
}
