import { useRef } from 'react'
import { Dialog } from '../shared/Dialog.tsx'
import { t } from '../words/t.ts'
import styles from './CopyByHand.module.css'

interface CopyByHandProps {
  readonly address: string
  /** What could not be done; without it, the address could not be copied. */
  readonly title?: string
  readonly words?: string
  readonly onClose: () => void
}

/** The address, selected, where the page may not write to the clipboard. */
export function CopyByHand({
  address,
  title = t('share.copy_link'),
  words = t('share.copy_yourself'),
  onClose,
}: CopyByHandProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog title={title} firstFocus={field} onClose={onClose}>
      <p>{words}</p>
      <input
        ref={field}
        className={styles['address']}
        aria-label={title}
        readOnly
        value={address}
        onFocus={event => event.target.select()}
      />
    </Dialog>
  )
}
