import { placesById } from '../../derive/by-id.ts'
import { splitTitle } from '../../derive/split-title.ts'
import { roleRows } from '../../derive/step-bodies.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { formatDating } from '../shared/format-date.ts'
import { formatPlace } from '../shared/format-place.ts'
import styles from './EventStep.module.css'
import { RoleLine } from './RoleLine.tsx'
import type { StepContent } from './step-content.ts'
import { StepColumns } from './StepColumns.tsx'
import { useFit } from './use-fit.ts'

interface EventStepProps extends StepContent {
  readonly event: EventSummary
}

/** One event: when and where, what, and who on the left; the words that say so on the right. */
export function EventStep({ index, event, step, matter, trouble }: EventStepProps) {
  const column = useFit(event)
  const place = formatPlace(event.place && placesById(index).get(event.place))
  const { title, rest } = splitTitle(event.title)
  const own = step.title.trim()
  return (
    <StepColumns index={index} matter={matter} trouble={trouble} expected>
      <div ref={column} className={styles['event']}>
        {own !== '' && own !== event.title && (
          <p className={styles['own']}>
            <bdi>{own}</bdi>
          </p>
        )}
        <p className={styles['when']}>
          <b>{formatDating({ date: event.date, closed: event.closed })}</b>
          {place !== '' && (
            <>
              {' '}
              <bdi className={styles['place']}>{place}</bdi>
            </>
          )}
        </p>
        <h2 className={styles['title']} data-cut>
          <bdi>
            {title}
            {rest !== '' && <span className={styles['rest']}>{rest}</span>}
          </bdi>
        </h2>
        <dl className={styles['roles']}>
          {roleRows(index, event).map(row => (
            <RoleLine key={`${row.role} ${row.announced}`} row={row} />
          ))}
        </dl>
      </div>
    </StepColumns>
  )
}
