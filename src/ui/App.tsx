import './global.css'
import { lazy, Suspense, useLayoutEffect } from 'react'
import { firstTheme } from '../state/theme.ts'
import styles from './App.module.css'
import { FacetLines } from './filters/FacetLines.tsx'
import { showTheme } from './header/Appearance.tsx'
import { Header } from './header/Header.tsx'
import { ListView } from './list/ListView.tsx'
import { Boundary } from './shared/Boundary.tsx'
import { usePlenary } from './shared/plenary-context.ts'
import { useMedia } from './shared/use-media.ts'
import { useShortcut } from './shared/use-shortcut.ts'
import { Printing } from './print/Printing.tsx'
import { Side } from './Side.tsx'
import { LinkNotices } from './states/LinkNotices.tsx'
import { NoDocuments } from './states/NoDocuments.tsx'
import { PlacingEvents } from './states/PlacingEvents.tsx'
import { UnreadFiles } from './states/UnreadFiles.tsx'
import { TimelineTools } from './toolbar/TimelineTools.tsx'
import { useTextSearch } from './use-text-search.ts'
import { t } from './words/t.ts'

const Score = lazy(() => import('./timeline/Score.tsx'))

/** The whole page: header, notices, one view, and the right column beside or over it. */
export function App() {
  const view = usePlenary(s => s.view)
  const event = usePlenary(s => s.event)
  const wide = usePlenary(s => s.wide)
  const empty = usePlenary(s => s.index.events.length === 0)
  const roomy = useMedia('(min-width: 1180px)')
  const searchFailure = useTextSearch()
  useLayoutEffect(() => showTheme(firstTheme(window)), [])
  useViewKeys()
  return (
    <div
      className={styles['app']}
      data-panel={event !== undefined || undefined}
      data-wide={wide || undefined}
    >
      <a className={styles['skip']} href="#events" onClick={skipToEvents}>
        {t('app.skip_to_main')}
      </a>
      <Header />
      <div className={styles['notices']}>
        <LinkNotices />
        {searchFailure !== undefined && (
          <p className={styles['failure']}>{t('search.failed', { reason: searchFailure })}</p>
        )}
        {!empty && <UnreadFiles />}
      </div>
      <main className={styles['main']} id="events" tabIndex={-1}>
        <Boundary what={t(`views.${view}_part`)} key={view}>
          <View view={empty ? 'empty' : view} about={roomy || event !== undefined ? undefined : <Side />} />
        </Boundary>
      </main>
      {(roomy || event !== undefined) && (
        <div className={styles['side']}>
          <Side />
        </div>
      )}
      {!empty && <Printing />}
    </div>
  )
}

interface ViewProps {
  readonly view: 'empty' | 'timeline' | 'list'
  /** The collection in numbers, where it has no column of its own. */
  readonly about: React.ReactNode
}

function View({ view, about }: ViewProps) {
  switch (view) {
    case 'empty':
      return <NoDocuments />
    case 'list':
      return <ListView about={about} />
    case 'timeline':
      return (
        <Suspense fallback={<PlacingEvents />}>
          <Score facets={<FacetLines />} toolbar={<TimelineTools />} />
        </Suspense>
      )
  }
}

function useViewKeys(): void {
  const showView = usePlenary(s => s.showView)
  const selectEvent = usePlenary(s => s.selectEvent)
  const event = usePlenary(s => s.event)
  useShortcut('1', () => showView('timeline'))
  useShortcut('2', () => showView('list'))
  useShortcut('Escape', () => event !== undefined && selectEvent(undefined))
}

/** The fragment belongs to the view, so the link moves the focus and leaves the address alone. */
function skipToEvents(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('events')?.focus()
}
