import button from '../shared/Button.module.css'
import { Icon } from '../shared/Icon.tsx'
import { useModal } from '../shared/use-modal.ts'
import { enDialog } from '../words/en-dialog.ts'
import { addWords, t } from '../words/t.ts'
import { ResultLine } from '../toolbar/ResultLine.tsx'
import { Filters } from './Filters.tsx'
import styles from './FilterSheet.module.css'

addWords(enDialog)

/** The rail as a sheet over a small screen; it shows at once what each choice leaves. */
export function FilterSheet({ onClose }: { readonly onClose: () => void }) {
  const modal = useModal(onClose)
  return (
    <dialog {...modal} closedby="any" className={styles['sheet']} aria-label={t('facets.open')}>
      <div className={styles['content']}>
        <div className={styles['header']}>
          <ResultLine />
          <button
            type="button"
            className={`${button['icon']} ${styles['close']}`}
            aria-label={t('dialog.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <Filters />
      </div>
    </dialog>
  )
}
