import { t } from '../words/t.ts'
import styles from './DropZone.module.css'

/** Over everything while files are dragged; the drop itself goes to the window. */
export function DropZone() {
  return (
    <div popover="manual" ref={zone => zone?.showPopover()} className={styles['zone']}>
      <div className={styles['frame']}>
        <p className={styles['title']}>{t('open.drop')}</p>
        <p className={styles['words']}>{t('open.drop_words')}</p>
      </div>
    </div>
  )
}
