import { parseLink } from '../link/permalink.ts'
import type { DayWindow } from '../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import { addDays, fromDay, toDay, type Day } from '../model/day.ts'
import type { EventId } from '../model/ids.ts'
import type { Story, StoryStep } from '../model/story.ts'
import { eventsById } from './by-id.ts'
import { rememberedFor } from './memoised.ts'
import { readStep } from './story-steps.ts'

/** Where a step stands in time. */
type StripStop =
  /** A stem at the first day of its event. */
  | { readonly kind: 'event'; readonly day: Day }
  /** From the first to the last event of its view: a number without a stem. */
  | { readonly kind: 'view'; readonly first: Day; readonly last: Day }
  /** Its event is not dated, or its view shows nothing. */
  | { readonly kind: 'nowhere' }

/** Time under a story: whole years, and one stop a step in the order of the story. */
export interface StepStrip {
  readonly stops: readonly StripStop[]
  /** 1 January of the first year, and of the year after the last. */
  readonly from: Day
  readonly to: Day
}

/** The strip of a story; `undefined` where nothing in it has a date. */
export function stepStrip(index: DatasetIndex, { steps }: Story): StepStrip | undefined {
  const stops = steps.map(step => stopOf(index, step))
  const days = stops.flatMap(stop =>
    stop.kind === 'event' ? [stop.day] : stop.kind === 'view' ? [stop.first, stop.last] : [],
  )
  if (days.length === 0) return undefined
  return { stops, ...wholeYears(days) }
}

/** From 1 January of the first year to 1 January after the last one. */
function wholeYears(days: readonly Day[]): Pick<StepStrip, 'from' | 'to'> {
  const first = days.reduce((a, b) => (a < b ? a : b))
  const last = days.reduce((a, b) => (a > b ? a : b))
  return { from: toDay(fromDay(first).year, 1, 1), to: toDay(fromDay(last).year + 1, 1, 1) }
}

/** Where a day stands on the strip: 0 is its left end, 1 its right. */
export function dayToX({ from, to }: StepStrip, day: Day): number {
  return (day - from) / (to - from)
}

/** Days of the dated events among `shown`, each once. */
export function shownDays(index: DatasetIndex, shown: ReadonlySet<EventId>): readonly Day[] {
  const days = [...shown].flatMap(id => eventsById(index).get(id)?.bounds?.first ?? [])
  return [...new Set(days)]
}

/** The whole years in which events of a view lie; `undefined` where none is dated. */
export function shownYears(index: DatasetIndex, shown: ReadonlySet<EventId>): DayWindow | undefined {
  const days = shownDays(index, shown)
  if (days.length === 0) return undefined
  const { from, to } = wholeYears(days)
  return { from, to: addDays(to, -1) }
}

/** Years that are labelled, at most so many: each, or each second, fifth, tenth, … */
export function stripYears({ from, to }: StepStrip, most: number): readonly number[] {
  const first = fromDay(from).year
  const years = fromDay(to).year - first
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(size => years / size <= most) ?? 1000
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.ceil((first + years - start) / step) }, (_, i) => start + i * step)
}

/** Only views are read in full: filtering is what costs, and an event's step filters nothing. */
function stopOf(index: DatasetIndex, step: StoryStep): StripStop {
  const id = parseLink(step.link).choices.event
  const event = id && (eventsById(index).get(id) ?? formerEvents(index).get(id))
  if (event) return event.bounds ? { kind: 'event', day: event.bounds.first } : { kind: 'nowhere' }
  const days = id ? [] : shownDays(index, readStep(index, step).shown)
  if (days.length === 0) return { kind: 'nowhere' }
  const first = days.reduce((a, b) => (a < b ? a : b))
  return { kind: 'view', first, last: days.reduce((a, b) => (a > b ? a : b)) }
}

const formerEvents = rememberedFor(
  (index: DatasetIndex): ReadonlyMap<EventId, EventSummary> =>
    new Map(index.events.flatMap(event => event.formerIds.map(id => [id, event] as const))),
)
