import { correctionDraft } from '../../derive/correction-draft.ts'
import type { FactRow } from '../../derive/fact-row.ts'
import type { DocumentId } from '../../model/ids.ts'
import button from '../shared/Button.module.css'
import { Button } from '../shared/Button.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { useClipboard } from '../shared/use-clipboard.ts'
import { enCorrect } from '../words/en-correct.ts'
import { addWords, t } from '../words/t.ts'
import styles from './CorrectThis.module.css'

addWords(enCorrect)

interface CorrectThisProps {
  readonly row: FactRow
}

const NONE: readonly DocumentId[] = []

/** Under a fact: opens the lines with which a person mends it. */
export function CorrectThis({ row }: CorrectThisProps) {
  const index = usePlenary(s => s.index)
  const documents = usePlenary(s => s.index.events.find(({ id }) => id === s.event)?.documents ?? NONE)
  const draft = correctionDraft(row, index, documents)
  if (draft === '') return undefined
  return (
    <details className={styles['correct']}>
      <summary className={button['inline']}>{t('correct.open')}</summary>
      <Lines draft={draft} />
    </details>
  )
}

function Lines({ draft }: { readonly draft: string }) {
  const { copied, copy } = useClipboard()
  return (
    <>
      <p className={styles['words']}>{t('correct.words')}</p>
      <pre className={styles['lines']} aria-label={t('correct.lines')} role="group" tabIndex={0}>
        {draft}
      </pre>
      <p className={styles['foot']}>
        <Button onClick={() => void copy(draft)}>{t('correct.copy')}</Button>{' '}
        <span aria-live="polite">
          {copied.kind === 'done' && t('correct.copied')}
          {copied.kind === 'refused' && t('correct.by_hand')}
        </span>
      </p>
    </>
  )
}
