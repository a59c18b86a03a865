import { useState } from 'react'
import { t } from '../words/t.ts'
import styles from './Sha256.module.css'

/** The beginning of a hash, enough to compare by eye; the button copies it whole. */
export function Sha256({ value }: { readonly value: string }) {
  const [state, setState] = useState<'short' | 'copied' | 'whole'>('short')
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setState('copied'),
      // Where the clipboard is closed, the whole hash can still be selected.
      () => setState('whole'),
    )
  }
  return (
    <span className={styles['hash']}>
      <code>{state === 'whole' ? value : `${value.slice(0, 12)}…`}</code>
      <button type="button" className={styles['copy']} onClick={copy}>
        {t('sources.copy_sha')}
      </button>
      <span aria-live="polite">{state === 'copied' && t('sources.copied')}</span>
    </span>
  )
}
