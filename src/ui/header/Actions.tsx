import { Suspense, useState } from 'react'
import { later } from '../shared/later.ts'
import { OfferedDialog } from '../shared/OfferedDialog.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { ShrinkingButton } from '../shared/ShrinkingButton.tsx'
import { t } from '../words/t.ts'
import styles from './Actions.module.css'

const CopyLink = later(async () => (await import('./CopyLink.tsx')).CopyLink)

/** What one does with the view: hand it on, and show it to a room. A page that offers neither copies its link. */
export function Actions() {
  const { offers } = usePlenaryParts()
  const [sharing, setSharing] = useState(false)
  const present = usePlenary(s => s.present)
  const story = usePlenary(s => s.story)
  const { share, present: presentation } = offers
  return (
    <>
      {share ? (
        <ShrinkingButton icon="share" className={styles['button']} onClick={() => setSharing(true)}>
          {t('share.open')}
        </ShrinkingButton>
      ) : (
        <Suspense>
          <CopyLink />
        </Suspense>
      )}
      {presentation && (
        <ShrinkingButton main icon="present" className={styles['button']} onClick={() => present(1, story)}>
          {t('present.open')}
        </ShrinkingButton>
      )}
      {share && sharing && <OfferedDialog of={share} onClose={() => setSharing(false)} />}
    </>
  )
}
