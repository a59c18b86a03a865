import { useRef, type ReactNode } from 'react'
import { Button } from '../shared/Button.tsx'
import frame from '../shared/Dialog.module.css'
import { useModal } from '../shared/use-modal.ts'
import styles from './ReadingDialog.module.css'

interface ReadingDialogProps {
  readonly title: string
  /** On its one button, which Escape presses too. */
  readonly says: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that a press beside it does not close: a slip of the hand must not end a long reading. */
export function ReadingDialog({ title, says, onClose, children }: ReadingDialogProps) {
  const button = useRef<HTMLButtonElement>(null)
  const modal = useModal(onClose, button)
  return (
    <dialog {...modal} className={`${frame['dialog']} ${styles['dialog']}`} aria-labelledby="plenary-reading">
      <h2 id="plenary-reading" className={styles['title']}>
        {title}
      </h2>
      {children}
      <div className={styles['foot']}>
        <Button ref={button} className={styles['button']} onClick={onClose}>
          {says}
        </Button>
      </div>
    </dialog>
  )
}
