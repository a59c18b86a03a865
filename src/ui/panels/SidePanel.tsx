import { lazy, Suspense, useRef } from 'react'
import { eventsById } from '../../derive/by-id.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { enReading } from '../words/en-reading.ts'
import { addWords, t } from '../words/t.ts'
import { CollectionPanel } from './CollectionPanel.tsx'
import { EventPanel } from './EventPanel.tsx'
import styles from './SidePanel.module.css'
import { useEscape } from './use-escape.ts'
import { usePanelFocus } from './use-panel-focus.ts'

addWords(enReading)

const ReadingView = lazy(async () => ({ default: (await import('./ReadingView.tsx')).ReadingView }))

/** The right column: the event that is open, as a panel or wide for reading; else the collection. */
export function SidePanel() {
  const event = usePlenary(s => (s.event === undefined ? undefined : eventsById(s.index).get(s.event)))
  const wide = usePlenary(s => s.wide)
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, event?.id)
  useEscape(panel, event?.id)
  if (!event) return <CollectionPanel />
  return (
    <aside ref={panel} className={styles['panel']} aria-label={t('panel.event')} tabIndex={-1}>
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
