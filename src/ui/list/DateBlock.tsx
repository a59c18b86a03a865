import type { EventSummary } from '../../model/dataset-index.ts'
import { fromDay } from '../../model/day.ts'
import { formatDating } from '../shared/format-date.ts'
import { t, type WordKey } from '../words/t.ts'
import styles from './DateBlock.module.css'

/**
 * The day in large figures over its month and year; a date that is no single first day stands in words. It
 * is for eyes: the row's button says the date.
 */
export function DateBlock({ event }: { readonly event: EventSummary }) {
  const { date, bounds } = event
  if (date === undefined || !bounds || !/^\d{4}-\d\d-\d\d(\/|$)/.test(date))
    return (
      <span className={styles['words']} aria-hidden>
        {formatDating(event, 'short')}
      </span>
    )
  const first = fromDay(bounds.first)
  const month = t(`month_short.${first.month}` as WordKey)
  return (
    <span className={styles['block']} aria-hidden>
      <span className={styles['day']}>{first.day}</span>
      <span>
        {month} {first.year}
      </span>
      {date.includes('/') && <span className={styles['rest']}>{formatDating({ date }, 'short')}</span>}
    </span>
  )
}
