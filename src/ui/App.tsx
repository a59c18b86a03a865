import './global.css'
import { Suspense, useEffect, useLayoutEffect, useState, type MouseEvent, type ReactNode } from 'react'
import type { View } from '../model/choices.ts'
import { firstTheme } from '../state/theme.ts'
import styles from './App.module.css'
import { FacetLines } from './filters/FacetLines.tsx'
import { showTheme } from './header/show-theme.ts'
import { Header } from './header/Header.tsx'
import { Notices } from './Notices.tsx'
import { Presenting } from './Presenting.tsx'
import { Printing } from './print/Printing.tsx'
import { Boundary } from './shared/Boundary.tsx'
import { later } from './shared/later.ts'
import { usePlenary } from './shared/plenary-context.ts'
import { useMedia } from './shared/use-media.ts'
import { Side } from './Side.tsx'
import { PlacingEvents } from './states/PlacingEvents.tsx'
import { TimelineTools } from './toolbar/TimelineTools.tsx'
import { useViewKeys } from './use-view-keys.ts'
import { t } from './words/t.ts'

const Score = later(async () => (await import('./timeline/Score.tsx')).default)
const ListView = later(async () => (await import('./list/ListView.tsx')).ListView)
const NoDocuments = later(async () => (await import('./states/NoDocuments.tsx')).NoDocuments)

/** Sends for what the page opens on; rejected where it does not come, which is said where the view would stand. */
export function fetchView(view: View): Promise<unknown> {
  return (view === 'list' ? ListView : Score).fetch()
}

/** The whole page: header, notices, one view, and the right column beside or over it. */
export function App() {
  const view = usePlenary(s => s.view)
  const event = usePlenary(s => s.event)
  const wide = usePlenary(s => s.wide)
  const empty = usePlenary(s => s.index.events.length === 0)
  const drawn = useIsDrawn()
  const roomy = useMedia('(min-width: 1180px)')
  const beside = !empty && (roomy || event !== undefined)
  const covered = wide && event !== undefined
  useLayoutEffect(() => showTheme(firstTheme(window)), [])
  useViewKeys()
  return (
    <div
      className={styles['app']}
      data-panel={event !== undefined || undefined}
      data-wide={covered || undefined}
    >
      <a className={styles['skip']} href="#events" onClick={skipToEvents}>
        {t('app.skip_to_main')}
      </a>
      <Header />
      <Notices />
      <main className={styles['main']} id="events" tabIndex={-1}>
        <div className={styles['view']} inert={covered}>
          {drawn && (
            <Boundary what={t(`views.${view}_part`)} key={view}>
              <Suspense fallback={<PlacingEvents />}>
                <ViewOf view={empty ? 'empty' : view} about={beside || empty ? undefined : <Side />} />
              </Suspense>
            </Boundary>
          )}
        </div>
      </main>
      {beside && drawn && (
        <div className={styles['side']} data-part="side">
          <Side />
        </div>
      )}
      {!empty && <Printing />}
      {!empty && <Presenting />}
    </div>
  )
}

/** Milliseconds by which slides and notes stand, so that the view behind them can be drawn for when they close. */
const BEHIND = 3000

/** Whether the view is drawn yet: a page that opens on a presentation draws that first. */
function useIsDrawn(): boolean {
  const open = usePlenary(s => s.step === undefined || s.index.events.length === 0)
  const [drawn, setDrawn] = useState(open)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), open ? 0 : BEHIND)
    return () => clearTimeout(timer)
  }, [open])
  return drawn || open
}

interface ViewProps {
  readonly view: 'empty' | 'timeline' | 'list'
  /** The collection in numbers, where it has no column of its own. */
  readonly about: ReactNode
}

function ViewOf({ view, about }: ViewProps) {
  const lanes = usePlenary(s => s.lanes)
  switch (view) {
    case 'empty':
      return <NoDocuments />
    case 'list':
      return <ListView about={about} />
    case 'timeline':
      return <Score facets={<FacetLines lanes={lanes} />} toolbar={<TimelineTools />} />
  }
}

/** The fragment belongs to the view, so the link moves the focus and leaves the address alone. */
function skipToEvents(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('events')?.focus()
}
