import { placesById } from '../../derive/by-id.ts'
import { fromDay, toDay, type Day } from '../../model/day.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import { formatDating } from '../shared/format-date.ts'
import { formatPlace } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import styles from './EventStrip.module.css'
import { Walker } from './Walker.tsx'

/** Ticks nearer than this part of the strip fall together. */
const STEPS = 500
/** More labels than this do not fit beside each other. */
const LABELS = 12

interface Axis {
  readonly first: Day
  readonly last: Day
}

/** At the foot of the wide text: every event as a tick on one axis, this one with its day and place. */
export function EventStrip({ event }: { readonly event: EventSummary }) {
  const index = usePlenary(s => s.index)
  const axis = axisOf(index)
  const place = formatPlace(event.place && placesById(index).get(event.place))
  return (
    <div className={styles['strip']}>
      <Walker event={event} />
      {axis && (
        <div className={styles['axis']} aria-hidden>
          {ticksOf(index, axis).map(at => (
            <span key={at} className={styles['tick']} style={{ '--at': at }} />
          ))}
          {event.bounds && (
            <span className={styles['here']} style={{ '--at': partOf(axis, event.bounds.first) }}>
              <bdi>{[formatDating({ date: event.date }, 'short'), place].filter(Boolean).join(', ')}</bdi>
            </span>
          )}
          {yearsOf(axis).map(year => (
            <span key={year} className={styles['year']} style={{ '--at': partOf(axis, toDay(year, 1, 1)) }}>
              {year}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

/** Whole years, from that of the first event to that of the last. */
function axisOf({ events }: DatasetIndex): Axis | undefined {
  const days = events.flatMap(({ bounds }) => (bounds ? [bounds.first] : []))
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { first: toDay(fromDay(first).year, 1, 1), last: toDay(fromDay(last).year + 1, 1, 1) }
}

function partOf({ first, last }: Axis, day: Day): number {
  return (day - first) / (last - first)
}

function ticksOf({ events }: DatasetIndex, axis: Axis): readonly number[] {
  const parts = events.flatMap(({ bounds }) => (bounds ? [partOf(axis, bounds.first)] : []))
  return [...new Set(parts.map(part => Math.round(part * STEPS) / STEPS))]
}

function yearsOf({ first, last }: Axis): readonly number[] {
  const from = fromDay(first).year
  const count = fromDay(last).year - from
  const step = Math.ceil(count / LABELS)
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => from + i * step)
}
