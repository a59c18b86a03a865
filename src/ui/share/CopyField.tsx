import { useRef } from 'react'
import { Button } from '../shared/Button.tsx'
import { Icon } from '../shared/Icon.tsx'
import { t } from '../words/t.ts'
import styles from './CopyField.module.css'
import { useCopy } from './use-copy.ts'

interface CopyFieldProps {
  /** Of the field. */
  readonly label: string
  readonly value: string
  /** Of the button, and what is said once it is done. */
  readonly action: string
  readonly done: string
  /** In a box of several lines. */
  readonly lines?: number
  /** The one thing to do here. */
  readonly main?: boolean
}

/** Words that cannot be changed and a button that copies them; whether it did is said, too. */
export function CopyField({ label, value, action, done, lines = 1, main = false }: CopyFieldProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const line = useRef<HTMLInputElement>(null)
  const [copied, copy] = useCopy(lines > 1 ? box : line)
  const field = { className: styles['field'], 'aria-label': label, readOnly: true, value, spellCheck: false }
  return (
    <div className={styles['copy']} data-lines={lines > 1 || undefined}>
      {lines > 1 ? (
        <textarea {...field} ref={box} rows={lines} wrap="soft" />
      ) : (
        <input {...field} ref={line} onFocus={event => event.target.select()} />
      )}
      <Button main={main} className={styles['button']} onClick={() => void copy()}>
        <Icon name="link" />
        {action}
      </Button>
      <p className={styles['said']} data-copied={copied} aria-live="polite">
        {copied === 'done' && done}
        {copied === 'refused' && t('sharing.refused')}
      </p>
    </div>
  )
}
