import { documentsById } from '../../derive/by-id.ts'
import { bodiesOfEvent } from '../../derive/event-bodies.ts'
import type { PrintQuotation } from '../../derive/print-quotation.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { LaneRole } from '../../model/organisation.ts'
import { formatDating } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { t } from '../words/t.ts'
import { Words } from '../words/Words.tsx'
import { PrintedDoubts } from './PrintedDoubts.tsx'
import styles from './PrintedEvent.module.css'

interface PrintedEventProps {
  readonly number: number
  readonly event: EventSummary
  readonly index: DatasetIndex
  readonly quotation: PrintQuotation | undefined
}

/** One event of the printed list: what it is on the left, the words that say so on the right. */
export function PrintedEvent({ number, event, index, quotation }: PrintedEventProps) {
  const place = formatWhere(index, event)
  return (
    <li className={styles['event']}>
      <span className={styles['number']}>{number}</span>
      <div>
        <p className={styles['when']}>
          <b>{formatDating({ date: event.date })}</b>
          {place && `, ${place}`}
        </p>
        <h2 className={styles['title']}>{event.title}</h2>
        <p className={styles['small']}>
          {rolesLine(index, event, 'organiser')} {rolesLine(index, event, 'participant')}
        </p>
      </div>
      <div>
        {quotation && (
          <>
            <blockquote className={styles['quote']}>
              “{quotation.words}
              {quotation.cut && ' …'}”
            </blockquote>
            <Source index={index} quotation={quotation} />
          </>
        )}
        <PrintedDoubts index={index} event={event.id} />
      </div>
    </li>
  )
}

/** "Participants: UN, CIS, SCO." */
function rolesLine(index: DatasetIndex, event: EventSummary, role: Exclude<LaneRole, 'mentioned'>): string {
  const names = bodiesOfEvent(index, event).filter(({ part }) => part.role === role)
  if (names.length === 0) return ''
  return t(`print.${role}s`, { count: names.length, names: names.map(({ body }) => body.short).join(', ') })
}

interface SourceProps {
  readonly index: DatasetIndex
  readonly quotation: PrintQuotation
}

/** Title, publisher, line: enough to find the passage in the files as they were supplied. */
function Source({ index, quotation: { document, line } }: SourceProps) {
  const source = documentsById(index).get(document)
  const publisher = source?.publisher ?? t('print.no_publisher')
  return (
    <p className={styles['small']}>
      <Words
        say="print.source"
        values={{ publisher, line }}
        parts={{ title: <cite>{source?.title ?? source?.file}</cite> }}
      />
    </p>
  )
}
