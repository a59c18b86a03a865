import type { DatasetIndex } from '../model/dataset-index.ts'
import { fromDay, toDay, type Day } from '../model/day.ts'
import type { EventPosition } from './attendance.ts'
import type { DayRange } from './day-range.ts'

const OVERVIEW_UNITS = ['quarter', 'year', 'decade'] as const
export type OverviewUnit = (typeof OVERVIEW_UNITS)[number]

/** Months of one bin. */
const MONTHS: Readonly<Record<OverviewUnit, number>> = { quarter: 3, year: 12, decade: 120 }
/** More bins are thinner than a finger can see. */
const MOST_BINS = 60

/** Events that begin in [from, to). */
export interface OverviewBin {
  readonly from: Day
  readonly to: Day
  readonly shown: number
  readonly hidden: number
}

export interface Overview {
  readonly domain: DayRange
  readonly unit: OverviewUnit
  /** Without gaps, by date. */
  readonly bins: readonly OverviewBin[]
  /** The largest number of events in a bin. */
  readonly most: number
}

/**
 * Counts events by quarter over whole years; over a long time by year or decade, so that a bin stays visible.
 *
 *     2017   ▁▁▁▁▁▁▁██        Q4: two events
 */
export function overviewOf(
  index: DatasetIndex,
  isShown: (event: EventPosition) => boolean,
  domain: DayRange,
): Overview {
  const unit = unitFor(domain)
  const bins = emptyBins(domain, MONTHS[unit])
  index.events.forEach(({ bounds }, event) => {
    const bin = bounds && bins.findLast(({ from }) => from <= bounds.first)
    if (bin) bin[isShown(event) ? 'shown' : 'hidden']++
  })
  return { domain, unit, bins, most: Math.max(0, ...bins.map(bin => bin.shown + bin.hidden)) }
}

function unitFor({ from, to }: DayRange): OverviewUnit {
  const months = (to - from) / 30.44
  return OVERVIEW_UNITS.find(unit => months / MONTHS[unit] <= MOST_BINS) ?? 'decade'
}

interface OpenBin {
  readonly from: Day
  readonly to: Day
  shown: number
  hidden: number
}

function emptyBins(domain: DayRange, months: number): readonly OpenBin[] {
  const { year } = fromDay(Math.floor(domain.from) as Day)
  const bins: OpenBin[] = []
  for (let month = 0; ; month += months) {
    const from = monthStart(year, month)
    if (from >= domain.to) return bins
    bins.push({ from, to: monthStart(year, month + months), shown: 0, hidden: 0 })
  }
}

/** The first day of the month that is `months` after January of `year`. */
function monthStart(year: number, months: number): Day {
  return toDay(year + Math.floor(months / 12), (months % 12) + 1, 1)
}
