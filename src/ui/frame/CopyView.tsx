import { useState } from 'react'
import { CopyByHand } from '../header/CopyByHand.tsx'
import { writeToClipboard } from '../shared/write-to-clipboard.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'
import styles from './CopyView.module.css'
import { useFullAddress } from './FullLink.tsx'

addWords(enMenu)

/** How long "Link copied" stands, in ms: long enough to be read out. */
const SAID = 2400

/** Copies the address of the view in the full app; most frames have no clipboard, and show it instead. */
export function CopyView({ home }: { readonly home: string }) {
  const address = useFullAddress(home)
  const [answer, setAnswer] = useState<'copied' | 'refused'>()
  const copy = async (): Promise<void> => {
    const copied = await writeToClipboard(address)
    setAnswer(copied ? 'copied' : 'refused')
    if (copied) setTimeout(() => setAnswer(undefined), SAID)
  }
  return (
    <div className={styles['copying']}>
      <span className={styles['said']} aria-live="polite">
        {answer === 'copied' && t('share.copied')}
      </span>
      <button type="button" className={styles['copy']} onClick={() => void copy()}>
        {t('frame.copy')}
      </button>
      {answer === 'refused' && <CopyByHand address={address} onClose={() => setAnswer(undefined)} />}
    </div>
  )
}
