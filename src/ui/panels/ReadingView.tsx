import type { EventSummary } from '../../model/dataset-index.ts'
import { t } from '../words/t.ts'
import { EventStrip } from './EventStrip.tsx'
import { Legend } from './Legend.tsx'
import { PanelActions } from './PanelBar.tsx'
import { ReadingAside } from './ReadingAside.tsx'
import { ReadingPage } from './ReadingPage.tsx'
import styles from './ReadingView.module.css'
import { useEventFacts, useEventTexts } from './use-event-facts.ts'
import { inShort, Waiting } from './Waiting.tsx'

/** The text as a critical edition: facts at the left, the text with its notes, every event at the foot. */
export function ReadingView({ event }: { readonly event: EventSummary }) {
  const facts = useEventFacts(event)
  const texts = useEventTexts(event)
  return (
    <div className={styles['view']}>
      <ReadingAside event={event} facts={facts} texts={texts} />
      <div className={styles['tools']}>
        <Legend />
        <PanelActions />
      </div>
      <Waiting promised={facts} says={t('panel.loading_facts', { title: inShort(event.title) })}>
        {known => (
          <Waiting promised={texts} says={t('panel.loading_text', { title: inShort(event.title) })}>
            {value => <ReadingPage key={event.id} facts={known} texts={value} />}
          </Waiting>
        )}
      </Waiting>
      <EventStrip event={event} />
    </div>
  )
}
