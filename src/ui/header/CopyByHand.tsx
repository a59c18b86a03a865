import { useRef } from 'react'
import { Dialog } from '../shared/Dialog.tsx'
import { t } from '../words/t.ts'
import styles from './CopyByHand.module.css'

interface CopyByHandProps {
  readonly address: string
  readonly onClose: () => void
}

/** The address, selected, where the page may not write to the clipboard. */
export function CopyByHand({ address, onClose }: CopyByHandProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog title={t('share.copy_link')} firstFocus={field} onClose={onClose}>
      <p>{t('share.copy_yourself')}</p>
      <input
        ref={field}
        className={styles['address']}
        aria-label={t('share.copy_link')}
        readOnly
        value={address}
        onFocus={event => event.target.select()}
      />
    </Dialog>
  )
}
