import '../global.css'
import { useSyncExternalStore } from 'react'
import type { KeyHolder } from '../../embed/frame/hand-back.ts'
import type { FrameSettings } from '../../embed/frame/settings.ts'
import { Boundary } from '../shared/Boundary.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { LinkNotices } from '../states/LinkNotices.tsx'
import { useTextSearch } from '../use-text-search.ts'
import { enFrame } from '../words/en-frame.ts'
import { addWords, t } from '../words/t.ts'
import { EventCard } from './EventCard.tsx'
import { ExploreBadge } from './ExploreKeys.tsx'
import styles from './FrameApp.module.css'
import { FrameFooter } from './FrameFooter.tsx'
import { FrameHeader } from './FrameHeader.tsx'
import { FramePrint } from './FramePrint.tsx'
import { FrameScore } from './FrameScore.tsx'
import { StepBar } from './StepBar.tsx'

addWords(enFrame)

interface FrameAppProps {
  readonly settings: FrameSettings
  /** Where the full app is: an absolute address without fragment. */
  readonly home: string
  /** Who has the keys, where a deck may want them. */
  readonly keys?: KeyHolder | undefined
}

/**
 * The read-only viewer in a frame: what is on show, the score as far as it fits, whose work it is and the way to
 * the sources.
 *
 *     full   with the overview under the axis        min   title, legend, zoom, score, footer
 *     none   the score alone, for a host that brings its own frame around it
 */
export function FrameApp({ settings, home, keys }: FrameAppProps) {
  const { links } = usePlenaryParts()
  const notices = useSyncExternalStore(links.subscribe, links.notices)
  const event = usePlenary(s => s.event)
  useTextSearch()
  const { ui, height } = settings
  return (
    <div className={styles['frame']} data-height={height}>
      {ui !== 'none' && <FrameHeader />}
      <StepBar />
      {notices.length > 0 && <LinkNotices notices={notices} />}
      <main className={styles['main']} data-card={event !== undefined || undefined}>
        <Boundary what={t('views.timeline_part')}>
          <FrameScore overview={ui === 'full'} grows={height === 'auto'} />
        </Boundary>
        <FramePrint />
        <EventCard home={home} />
      </main>
      {ui !== 'none' && <FrameFooter home={home} keys={keys} />}
      {keys && <ExploreBadge keys={keys} alone={ui === 'none'} />}
    </div>
  )
}
