import { Suspense, useState } from 'react'
import { later } from '../shared/later.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { ShrinkingButton } from '../shared/ShrinkingButton.tsx'
import { writeToClipboard } from '../shared/write-to-clipboard.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'
import styles from './CopyLink.module.css'

addWords(enMenu)

const CopyByHand = later(async () => (await import('./CopyByHand.tsx')).CopyByHand)

/** How long "Link copied" stands, in ms: long enough to be read out. */
const SAID = 2400

/** Copies the address of the whole view; where the clipboard is closed, it shows the address to be copied. */
export function CopyLink() {
  const { links } = usePlenaryParts()
  const [copied, setCopied] = useState(false)
  const [shown, setShown] = useState<string>()
  const copy = async (): Promise<void> => {
    const address = links.shared?.() ?? links.address()
    const done = await writeToClipboard(address)
    setShown(done ? undefined : address)
    setCopied(done)
    setTimeout(() => setCopied(false), SAID)
  }
  return (
    <>
      <ShrinkingButton icon="link" className={styles['button']} onClick={() => void copy()}>
        {t('share.copy_link')}
      </ShrinkingButton>
      <span className={styles['said']} aria-live="polite">
        {copied && t('share.copied')}
      </span>
      <Suspense>
        {shown !== undefined && <CopyByHand address={shown} onClose={() => setShown(undefined)} />}
      </Suspense>
    </>
  )
}
