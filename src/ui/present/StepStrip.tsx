import { useMemo, useRef } from 'react'
import { dayToX, shownDays, stripYears, type StepStrip as Strip } from '../../derive/step-strip.ts'
import { placeNumbers, wantedNumbers, type PlacedNumber } from '../../derive/strip-numbers.ts'
import type { ReadStep } from '../../derive/story-steps.ts'
import { toDay } from '../../model/day.ts'
import type { Story } from '../../model/story.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './StepStrip.module.css'
import { StripNumber } from './StripNumber.tsx'
import { useStripSize } from './use-strip-size.ts'

interface StepStripProps {
  readonly story: Story
  readonly strip: Strip
  /** From 0. */
  readonly position: number
  /** The current step. */
  readonly read: ReadStep
}

/** Room for one label of a year and for one digit, in its type size. */
const YEAR = 5
const DIGIT = 0.62
const BESIDE_DIGITS = 1.1

/**
 * Where the talk is in time: a numbered stem for each event, a number for each view, the current one inverted.
 * A view shows its own events as ticks on the axis.
 */
export function StepStrip({ story, strip, position, read }: StepStripProps) {
  const index = usePlenary(s => s.index)
  const axis = useRef<HTMLDivElement>(null)
  const { width, type } = useStripSize(axis)
  const wanted = useMemo(() => wantedNumbers(strip), [strip])
  const digits = String(story.steps.length).length
  const gap = ((digits * DIGIT + BESIDE_DIGITS) * type) / width
  const numbers = placeNumbers(wanted, position + 1, gap)
  const now = numbers.find(({ step }) => step === position + 1)
  const others = numbers.filter(number => number !== now)
  const titleOf = ({ step }: PlacedNumber): string => story.steps[step - 1]?.title ?? ''
  const current = wanted.find(({ step }) => step === position + 1)
  const ticks = read.event ? [] : shownDays(index, read.shown)
  return (
    <nav className={styles['strip']} aria-label={t('show.steps')}>
      <div ref={axis} className={styles['axis']}>
        {stripYears(strip, width / (YEAR * type)).map(year => (
          <span key={year} className={styles['year']} style={{ '--x': dayToX(strip, toDay(year, 1, 1)) }}>
            {year}
          </span>
        ))}
        {ticks.map(day => (
          <span key={day} className={styles['tick']} style={{ '--x': dayToX(strip, day) }} />
        ))}
        {wanted.map(({ step, x, firm }) =>
          firm ? <span key={step} className={styles['stem']} style={{ '--x': x }} /> : undefined,
        )}
        {current?.firm && <span className={styles['now']} style={{ '--x': current.x }} />}
        {others.map(number => (
          <StripNumber key={number.step} number={number} title={titleOf(number)} />
        ))}
        {now && <StripNumber number={now} title={titleOf(now)} current />}
      </div>
    </nav>
  )
}
