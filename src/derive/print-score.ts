import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import { fromDay, toDay, type Day } from '../model/day.ts'
import type { EventId } from '../model/ids.ts'
import type { LaneKind } from '../model/organisation.ts'
import type { Part } from './attendance.ts'
import { laneGroups } from './lane-groups.ts'

/** A numbered stem; the number is the event's place in the printed list. */
interface PrintStem {
  readonly number: number
  /** 0 is the left edge of time, 1 the right. */
  readonly x: number
  /** 0 stands on the score; a number that would touch its neighbour stands higher. */
  readonly row: number
}

export interface PrintLane {
  readonly name: string
  readonly kind: LaneKind
  /** Whether a new kind begins here. */
  readonly opensKind: boolean
  readonly marks: readonly { readonly x: number; readonly part: Part }[]
}

/** The score on paper: only what the filters let through, every lane that has a mark, no folding. */
export interface PrintScore {
  readonly stems: readonly PrintStem[]
  readonly lanes: readonly PrintLane[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
}

/** Two numbers closer than this, as a part of the width, would touch: 20 px of 520. */
const CLOSEST = 0.04
/** Labels of years need so much of the width. */
const MOST_YEARS = 12

/**
 * `shown` in the order of the index; events without a date have a number and no stem.
 *
 *         ❶          ❷❸  ❹                 ❺
 *     UN  ○           ●   ●                 ●
 *     CIS             ■ ■ ■                 ■
 *         2016        2017    2018          2019
 */
export function printScore(index: DatasetIndex, shown: ReadonlySet<EventId>): PrintScore {
  const numbered = index.events.flatMap((event, position) =>
    shown.has(event.id) ? [{ event, position }] : [],
  )
  const x = scaleOf(numbered.map(({ event }) => event))
  const at = new Map(
    numbered.flatMap(({ event, position }) =>
      event.bounds ? [[position, x.of(event.bounds.first)] as const] : [],
    ),
  )
  const places = numbered.flatMap(({ position }, i) => {
    const where = at.get(position)
    return where === undefined ? [] : [{ number: i + 1, x: where }]
  })
  return { stems: stackNumbers(places), lanes: printLanes(index, at), years: x.years }
}

/** Whole years, from the first to the last event. */
function scaleOf(events: readonly EventSummary[]) {
  const days = events.flatMap(({ bounds }) => (bounds ? [bounds.first] : []))
  const first = days.reduce((a, b) => Math.min(a, b), Infinity)
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity)
  if (days.length === 0) return { of: (): number => 0, years: [] }
  const from = fromDay(first as Day).year
  const to = fromDay(last as Day).year + 1
  const start = toDay(from, 1, 1)
  const of = (day: Day): number => (day - start) / (toDay(to, 1, 1) - start)
  const step = Math.ceil((to - from) / MOST_YEARS)
  const labels = Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step)
  return { of, years: labels.map(year => ({ year, x: of(toDay(year, 1, 1)) })) }
}

function stackNumbers(places: readonly Omit<PrintStem, 'row'>[]): readonly PrintStem[] {
  const ends: number[] = []
  return places.map(place => {
    const free = ends.findIndex(end => place.x - end >= CLOSEST)
    const row = free < 0 ? ends.length : free
    ends[row] = place.x
    return { ...place, row }
  })
}

function printLanes(index: DatasetIndex, at: ReadonlyMap<number, number>): readonly PrintLane[] {
  const groups = laneGroups(index, 'organisation').filter(({ group }) => group !== 'mentioned')
  return groups.flatMap(({ lanes }) =>
    lanes
      .flatMap(lane => {
        const marks = [...lane.parts].flatMap(([position, part]) => {
          const x = at.get(position)
          return x === undefined ? [] : [{ x, part }]
        })
        return lane.kind && marks.length > 0 ? [{ name: lane.name, kind: lane.kind, marks }] : []
      })
      .map((lane, i) => ({ ...lane, opensKind: i === 0 })),
  )
}
