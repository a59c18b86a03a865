import type { ReactNode, RefObject } from 'react'
import button from './Button.module.css'
import { useModal } from './use-modal.ts'
import { enDialog } from '../words/en-dialog.ts'
import { addWords, t } from '../words/t.ts'
import styles from './Dialog.module.css'
import { Icon } from './Icon.tsx'

addWords(enDialog)

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** What takes the focus when it opens, if that is not the cross. */
  readonly firstFocus?: RefObject<HTMLElement | null>
  /** For forms with a picture beside them. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A modal dialog that is open while it is rendered; Escape, the cross and a press beside it close it. */
export function Dialog({ title, onClose, firstFocus, wide, children }: DialogProps) {
  const modal = useModal(onClose, firstFocus)
  return (
    <dialog
      {...modal}
      closedby="any"
      className={styles['dialog']}
      data-wide={wide ? true : undefined}
      aria-label={title}
    >
      <div className={styles['content']}>
        <div className={styles['header']}>
          <h2>{title}</h2>
          <button
            type="button"
            className={`${button['icon']} ${styles['close']}`}
            aria-label={t('dialog.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
