import { lazy, Suspense } from 'react'
import { eventsById } from '../../derive/by-id.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { enReading } from '../words/en-reading.ts'
import { addWords, t } from '../words/t.ts'
import { CollectionPanel } from './CollectionPanel.tsx'
import { EventPanel } from './EventPanel.tsx'
import styles from './SidePanel.module.css'
import { usePanelFocus } from './use-panel-focus.ts'

addWords(enReading)

const ReadingView = lazy(() => import('./ReadingView.tsx'))

/** The right column: the event that is open, as a panel or wide for reading; else the collection. */
export default function SidePanel() {
  const event = usePlenary(s => (s.event === undefined ? undefined : eventsById(s.index).get(s.event)))
  const wide = usePlenary(s => s.wide)
  const focus = usePanelFocus(event?.id)
  if (!event) return <CollectionPanel />
  return (
    <aside
      ref={focus.panel}
      className={styles['panel']}
      aria-label={t('panel.event')}
      onKeyDown={focus.onKeyDown}
    >
      {wide ? (
        <Suspense fallback={<p className={styles['loading']}>{t('panel.loading_view')}</p>}>
          <ReadingView event={event} />
        </Suspense>
      ) : (
        <EventPanel event={event} />
      )}
    </aside>
  )
}
