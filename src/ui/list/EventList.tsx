import { useRef, useState, type KeyboardEvent } from 'react'
import { eventSections } from '../../derive/event-sections.ts'
import { rememberedFor } from '../../derive/memoised.ts'
import type { EventId } from '../../model/ids.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './EventList.module.css'
import { EventRow } from './EventRow.tsx'
import { useFocusReturn } from './use-focus-return.ts'

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
  useFocusReturn(list, selected)
  return (
    <ol
      ref={list}
      className={styles['list']}
      aria-label={t('list.label')}
      data-many={index.events.length > FEW || undefined}
      onKeyDown={walkRows}
    >
      {sectionsOf(index).flatMap(({ year, events }) =>
        events.map(({ event }, i) => (
          <li key={event.id} className={styles['item']}>
            {i === 0 && <h2 className={styles['year']}>{year ?? t('date.none')}</h2>}
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

/** Up and down by one, Home and End to the ends; left and right are the same, as on the timeline. */
function walkRows(event: KeyboardEvent<HTMLOListElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-event]')]
  const at = rows.findIndex(row => row === document.activeElement)
  const next = nextRow(event.key, at, rows.length)
  if (at < 0 || next === undefined) return
  event.preventDefault()
  rows[next]?.focus()
}

function nextRow(key: string, at: number, rows: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, rows - 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return rows - 1
    default:
      return undefined
  }
}
