import { useRef, useState } from 'react'
import { eventSections } from '../../derive/event-sections.ts'
import { rememberedFor } from '../../derive/memoised.ts'
import type { EventId } from '../../model/ids.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { enList } from '../words/en-list.ts'
import { addWords, t } from '../words/t.ts'
import styles from './EventList.module.css'
import { EventRow } from './EventRow.tsx'
import { useFocusReturn } from './use-focus-return.ts'

addWords(enList)

const sectionsOf = rememberedFor(eventSections)
/** Below this many the date blocks say the years well enough, and headings are for screen readers only. */
const FEW = 12

/**
 * Every event by date; those that the filters leave out stay in their places, in grey. One row is a stop of
 * the Tab key, and the arrow keys walk from it.
 */
export function EventList() {
  const index = usePlenary(s => s.index)
  const shown = usePlenary(selectShown)
  const selected = usePlenary(s => s.event)
  const list = useRef<HTMLOListElement>(null)
  const [walked, setWalked] = useState<EventId>()
  const stop = walked ?? selected ?? index.events.find(({ id }) => shown.has(id))?.id ?? index.events[0]?.id
  const isMany = index.events.length > FEW
  useFocusReturn(list, selected)
  return (
    <ol ref={list} className={styles['list']} aria-label={t('list.label')} data-many={isMany || undefined}>
      {sectionsOf(index).flatMap(({ year, events }) =>
        events.map(({ event }, i) => (
          <li key={event.id} className={styles['item']}>
            {i === 0 && (
              <h2 {...(isMany ? { className: styles['year'] } : { 'data-heard': '' })}>
                {year ?? t('date.none')}
              </h2>
            )}
            <EventRow
              event={event}
              index={index}
              shown={shown.has(event.id)}
              selected={event.id === selected}
              isStop={event.id === stop}
              onStop={setWalked}
            />
          </li>
        )),
      )}
    </ol>
  )
}
