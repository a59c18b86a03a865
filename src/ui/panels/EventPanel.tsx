import { lazy, Suspense, useMemo } from 'react'
import { relatedEvents } from '../../derive/related-events.ts'
import { seriesEditions } from '../../derive/series-editions.ts'
import { TABS, type Tab } from '../../model/choices.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { EventHead } from './EventHead.tsx'
import styles from './EventPanel.module.css'
import { FactsTab } from './FactsTab.tsx'
import { FilteredOut } from './FilteredOut.tsx'
import { PanelBar } from './PanelBar.tsx'
import { RelatedTab } from './RelatedTab.tsx'
import { SourcesTab } from './SourcesTab.tsx'
import { Tabs } from './Tabs.tsx'
import { useEventFacts, useEventTexts, type DocumentTexts, type FactsOfEvent } from './use-event-facts.ts'
import { inShort, Waiting } from './Waiting.tsx'
import type { Promised } from '../shared/use-promised.ts'

const TextTab = lazy(async () => ({ default: (await import('./TextTab.tsx')).TextTab }))

/** One event in the right column: what it is, and four tabs about it. */
export function EventPanel({ event }: { readonly event: EventSummary }) {
  const index = usePlenary(s => s.index)
  const tab = usePlenary(s => s.tab)
  const showTab = usePlenary(s => s.showTab)
  const facts = useEventFacts(event)
  const texts = useEventTexts(event)
  const related = useMemo(() => relatedEvents(index, event.id), [index, event.id])
  const series = useMemo(() => seriesEditions(index, event.id), [index, event.id])
  const counts: Readonly<Record<Tab, number | undefined>> = {
    facts: facts.kind === 'ready' ? facts.value.rows.length : undefined,
    text: undefined,
    sources: event.documents.length,
    related: related.length,
  }
  return (
    <div className={styles['panel']}>
      <PanelBar event={event} />
      <EventHead event={event} />
      <FilteredOut event={event} />
      <Tabs
        label={t('panel.tabs')}
        tabs={TABS.map(name => ({ tab: name, label: t(`tab.${name}`), count: counts[name] }))}
        selected={tab}
        onSelect={showTab}
      >
        {tab === 'related' ? (
          <RelatedTab series={series} related={related} />
        ) : (
          <Waiting promised={facts} says={t('panel.loading_facts', { title: inShort(event.title) })}>
            {value => <Reading key={event.id} event={event} tab={tab} facts={value} texts={texts} />}
          </Waiting>
        )}
      </Tabs>
    </div>
  )
}

interface ReadingProps {
  readonly event: EventSummary
  readonly tab: Exclude<Tab, 'related'>
  readonly facts: FactsOfEvent
  readonly texts: Promised<DocumentTexts>
}

/** The tabs that need the facts; Facts is there before the texts are, and gets its quotations with them. */
function Reading({ event, tab, facts, texts }: ReadingProps) {
  switch (tab) {
    case 'facts':
      return <FactsTab facts={facts} texts={texts} />
    case 'sources':
      return <SourcesTab documents={facts.documents} />
    case 'text':
      return (
        <Waiting promised={texts} says={t('panel.loading_text', { title: inShort(event.title) })}>
          {value => (
            <Suspense fallback={<p className={styles['loading']}>{t('panel.loading_view')}</p>}>
              <TextTab facts={facts} texts={value} />
            </Suspense>
          )}
        </Waiting>
      )
  }
}
