import { Suspense, useSyncExternalStore } from 'react'
import styles from './Notices.module.css'
import { later } from './shared/later.ts'
import { usePlenary, usePlenaryParts } from './shared/plenary-context.ts'
import { useTextSearch } from './use-text-search.ts'
import { t } from './words/t.ts'

const LinkNotices = later(async () => (await import('./states/LinkNotices.tsx')).LinkNotices)
const UnreadFiles = later(async () => (await import('./states/UnreadFiles.tsx')).UnreadFiles)

/** What the reader must know before the view: the link that was not followed to the letter, files not read. */
export function Notices() {
  const { links, offers } = usePlenaryParts()
  const { opened: Opened } = offers
  const notices = useSyncExternalStore(links.subscribe, links.notices)
  const isSettled = usePlenary(s => s.index.diagnostics.length === 0 || s.index.events.length === 0)
  const searchFailure = useTextSearch()
  return (
    <div className={styles['notices']}>
      <Suspense>
        {Opened && <Opened />}
        {notices.length > 0 && <LinkNotices notices={notices} />}
        {!isSettled && <UnreadFiles />}
      </Suspense>
      {searchFailure !== undefined && (
        <p className={styles['failure']}>{t('search.failed', { reason: searchFailure })}</p>
      )}
    </div>
  )
}
