import { memo } from 'react'
import type { DayRange } from '../../derive/day-range.ts'
import type { Overview as OverviewData, OverviewBin } from '../../derive/overview.ts'
import { fromDay } from '../../model/day.ts'
import { t } from '../words/t.ts'
import { Brush } from './Brush.tsx'
import styles from './Overview.module.css'

interface OverviewProps {
  readonly overview: OverviewData
  readonly range: DayRange
  readonly onRange: (range: DayRange) => void
}

/** A bin with more events than these is drawn as a bar. */
const MOST_BLOCKS = 4

/** All of time: how many events begin when, which of them are shown, and the window over it. */
export function Overview({ overview, range, onRange }: OverviewProps) {
  return (
    <div role="group" aria-label={t('overview.label')} className={styles['overview']}>
      <Bins overview={overview} />
      <Brush domain={overview.domain} range={range} onRange={onRange} />
    </div>
  )
}

/** What stands still while the window moves. */
const Bins = memo(function Bins({ overview: { bins, most, domain } }: Pick<OverviewProps, 'overview'>) {
  const isBars = most > MOST_BLOCKS
  return (
    <>
      <div className={styles['bins']} data-bars={isBars || undefined} aria-hidden>
        {bins.map(bin => (
          <Bin key={bin.from} bin={bin} domain={domain} most={isBars ? most : undefined} />
        ))}
        {isBars && <span className={styles['most']}>{t('overview.most', { count: most })}</span>}
      </div>
      <div className={styles['years']} aria-hidden>
        {yearMarks(bins).map(({ year, day }) => (
          <span key={year} className={styles['year']} style={{ '--x': part(domain, day) }}>
            {year}
          </span>
        ))}
      </div>
    </>
  )
})

interface BinProps {
  readonly bin: OverviewBin
  readonly domain: DayRange
  /** The count of a full bar; `undefined` where each event has a block of its own. */
  readonly most: number | undefined
}

function Bin({ bin: { from, to, shown, hidden }, domain, most }: BinProps) {
  const place = { '--x': part(domain, from), '--w': part(domain, to) - part(domain, from) }
  return (
    <span className={styles['bin']} style={place}>
      {most === undefined
        ? Array.from({ length: shown + hidden }, (_, i) => (
            <i key={i} className={styles['block']} data-hidden={i >= shown || undefined} />
          ))
        : [
            { count: shown, isHidden: false },
            { count: hidden, isHidden: true },
          ].map(({ count, isHidden }) => (
            <i
              key={String(isHidden)}
              className={styles['bar']}
              data-hidden={isHidden || undefined}
              style={{ '--part': count / most }}
            />
          ))}
    </span>
  )
}

/** Where a day lies between the start of all time, 0, and its end, 1. */
function part({ from, to }: DayRange, day: number): number {
  return (day - from) / (to - from)
}

/** Years to write under the bins: at most ten of them. */
function yearMarks(bins: readonly OverviewBin[]): readonly { readonly year: number; readonly day: number }[] {
  const starts = bins
    .map(({ from }) => ({ year: fromDay(from).year, month: fromDay(from).month, day: from }))
    .filter(({ month }) => month === 1)
    .map(({ year, day }) => ({ year, day }))
  const step = Math.ceil(starts.length / 10)
  return starts.filter((_, i) => i % step === 0)
}
