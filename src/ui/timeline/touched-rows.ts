import type { LaneRow } from '../../derive/lanes.ts'
import { type LabelItem, eventsOf } from '../../derive/plan-items.ts'

/** Ids of the lanes in which an event, or any of a bar, has a mark. */
export function touchedRows(rows: readonly LaneRow[], item: LabelItem | undefined): ReadonlySet<string> {
  const events = item ? eventsOf(item) : []
  const isTouched = (row: LaneRow): boolean =>
    row.kind === 'lane' && events.some(event => row.lane.parts.has(event))
  return new Set(rows.filter(isTouched).map(({ id }) => id))
}
