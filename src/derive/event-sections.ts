import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import { fromDay } from '../model/day.ts'

/** Events of one year, or those without a date; `position` counts in `DatasetIndex.events`. */
interface EventSection {
  /** `undefined`: not dated. */
  readonly year: number | undefined
  readonly events: readonly { readonly position: number; readonly event: EventSummary }[]
}

/** The list from top to bottom: years in order, each with its events by day, the undated last. */
export function eventSections({ events }: DatasetIndex): readonly EventSection[] {
  const sections = new Map<number | undefined, { position: number; event: EventSummary }[]>()
  events.forEach((event, position) => {
    const year = event.bounds && fromDay(event.bounds.first).year
    const section = sections.get(year) ?? []
    section.push({ position, event })
    sections.set(year, section)
  })
  return [...sections].map(([year, some]) => ({ year, events: some }))
}
