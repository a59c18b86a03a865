import { memo, useId } from 'react'
import { countDoubts } from '../../derive/doubt-counts.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventStatus } from '../../model/event.ts'
import type { EventId } from '../../model/ids.ts'
import { formatDating } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { enList } from '../words/en-list.ts'
import { addWords, t, type WordKey } from '../words/t.ts'
import { DateBlock } from './DateBlock.tsx'
import styles from './EventRow.module.css'
import { walkRows } from './walk-rows.ts'
import { RowBodies } from './RowBodies.tsx'

addWords(enList)

interface EventRowProps {
  readonly event: EventSummary
  readonly index: DatasetIndex
  readonly shown: boolean
  readonly selected: boolean
  /** Whether the Tab key stops here. */
  readonly isStop: boolean
  readonly onStop: (id: EventId) => void
}

/** Events that did not take place as far as the documents tell; what was under way then is held by now. */
const NOT_HELD: Readonly<Partial<Record<EventStatus, WordKey>>> = {
  announced: 'status.announced',
  postponed: 'status.postponed',
  cancelled: 'status.cancelled',
}

/**
 * One event: its day, its title in the document's voice, its place, its bodies, and what to check. The title
 * is the button, and its name has the day and the place too; a press anywhere in the row is a press on it.
 */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, index, shown, selected, isStop, onStop } = props
  const selectEvent = usePlenary(s => s.selectEvent)
  const details = useId()
  const place = formatWhere(index, event)
  const doubts = countDoubts(index).get(event.id) ?? 0
  const notHeld = NOT_HELD[event.status]
  return (
    <div className={styles['row']} data-row data-shown={shown} data-selected={selected || undefined}>
      <DateBlock event={event} />
      <div className={styles['matter']}>
        <button
          type="button"
          className={styles['title']}
          data-event={event.id}
          aria-label={[formatDating(event), event.title, place].filter(Boolean).join(', ')}
          aria-describedby={details}
          aria-current={selected || undefined}
          tabIndex={isStop ? 0 : -1}
          onKeyDown={walkRows}
          onFocus={() => onStop(event.id)}
          onClick={() => selectEvent(event.id)}
        >
          {event.title}
        </button>
        <span className={styles['place']} aria-hidden={place !== '' || undefined}>
          {place || t('list.no_place')}
        </span>
        <span id={details} className={styles['details']}>
          {notHeld && <span className={styles['flag']}>{t(notHeld)}</span>}
          <RowBodies event={event} index={index} ghost={!shown} />
          {doubts > 0 && <span className={styles['doubts']}>{t('list.doubts', { count: doubts })}</span>}
          {!shown && <span className={styles['out']}>{t('list.outside')}</span>}
        </span>
      </div>
    </div>
  )
})
