import { Dialog } from '../shared/Dialog.tsx'
import type { Closable } from '../shared/offers.ts'
import { t } from '../words/t.ts'
import { OpenButtons, type Choosing } from './OpenButtons.tsx'
import styles from './OpenDialog.module.css'

/** From the menu: what can be opened, and that it stays on this computer. */
export function OpenDialog({ onChoose, onClose }: Closable & Choosing) {
  return (
    <Dialog title={t('open.title')} onClose={onClose}>
      <div className={styles['content']}>
        <p>{t('open.words')}</p>
        <OpenButtons
          onChoose={find => {
            onClose()
            onChoose(find)
          }}
        />
        <p className={styles['small']}>
          {t('open.kinds')} {t('open.drop_too')}
        </p>
      </div>
    </Dialog>
  )
}
