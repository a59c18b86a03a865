import button from '../shared/Button.module.css'
import { useClipboard } from '../shared/use-clipboard.ts'
import { t } from '../words/t.ts'
import styles from './Sha256.module.css'

/** The beginning of a hash, enough to compare by eye; the button copies it whole, or shows it whole to be selected. */
export function Sha256({ value }: { readonly value: string }) {
  const { copied, copy } = useClipboard()
  return (
    <span className={styles['hash']}>
      <code>{copied.kind === 'refused' ? value : `${value.slice(0, 12)}…`}</code>
      <button type="button" className={button['inline']} onClick={() => void copy(value)}>
        {t('sources.copy_sha')}
      </button>
      <span aria-live="polite">{copied.kind === 'done' && t('sources.copied')}</span>
    </span>
  )
}
