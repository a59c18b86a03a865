import { Suspense } from 'react'
import { later } from '../shared/later.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { ShrinkingButton } from '../shared/ShrinkingButton.tsx'
import { useClipboard } from '../shared/use-clipboard.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'
import styles from './CopyLink.module.css'

addWords(enMenu)

const CopyByHand = later(async () => (await import('./CopyByHand.tsx')).CopyByHand)

/** Copies the address of the whole view; where the clipboard is closed, it shows the address to be copied. */
export function CopyLink() {
  const { links } = usePlenaryParts()
  const { copied, copy, forget } = useClipboard()
  const copyAddress = (): void => void copy(links.shared?.() ?? links.address())
  return (
    <>
      <ShrinkingButton icon="link" className={styles['button']} onClick={copyAddress}>
        {t('share.copy_link')}
      </ShrinkingButton>
      <span className={styles['said']} aria-live="polite">
        {copied.kind === 'done' && t('share.copied')}
      </span>
      <Suspense>
        {copied.kind === 'refused' && <CopyByHand address={copied.text} onClose={forget} />}
      </Suspense>
    </>
  )
}
