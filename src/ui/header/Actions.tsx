import { Suspense, useState } from 'react'
import { later } from '../shared/later.ts'
import { Icon } from '../shared/Icon.tsx'
import { OfferedDialog } from '../shared/OfferedDialog.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
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
        <button type="button" className={styles['button']} onClick={() => setSharing(true)}>
          <Icon name="share" />
          <span className={styles['words']}>{t('share.open')}</span>
        </button>
      ) : (
        <Suspense>
          <CopyLink />
        </Suspense>
      )}
      {presentation && (
        <button
          type="button"
          className={`${styles['button']} ${styles['main']}`}
          onClick={() => present(1, story)}
        >
          <Icon name="present" />
          <span className={styles['words']}>{t('present.open')}</span>
        </button>
      )}
      {share && sharing && <OfferedDialog of={share} onClose={() => setSharing(false)} />}
    </>
  )
}
