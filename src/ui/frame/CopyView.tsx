import { CopyByHand } from '../header/CopyByHand.tsx'
import { useClipboard } from '../shared/use-clipboard.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'
import styles from './CopyView.module.css'
import { useFullAddress } from './FullLink.tsx'

addWords(enMenu)

/** Copies the address of the view in the full app; most frames have no clipboard, and show it instead. */
export function CopyView({ home }: { readonly home: string }) {
  const address = useFullAddress(home)
  const { copied, copy, forget } = useClipboard()
  return (
    <div className={styles['copying']}>
      <span className={styles['said']} aria-live="polite">
        {copied.kind === 'done' && t('share.copied')}
      </span>
      <button type="button" className={styles['copy']} onClick={() => void copy(address)}>
        {t('frame.copy')}
      </button>
      {copied.kind === 'refused' && <CopyByHand address={copied.text} onClose={forget} />}
    </div>
  )
}
