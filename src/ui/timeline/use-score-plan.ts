import { useMemo, type RefObject } from 'react'
import type { EventPosition } from '../../derive/attendance.ts'
import type { MeasureLabel } from '../../derive/placed-label.ts'
import type { LaneRow } from '../../derive/lanes.ts'
import { FULL_LABELS, planScore, type ScorePlan } from '../../derive/plan.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { useRange, type RangeInUse } from './use-range.ts'
import { useSize } from './use-size.ts'

export interface ScorePlanInUse extends RangeInUse {
  /** `undefined` until the place of the score is measured. */
  readonly plan: ScorePlan | undefined
  readonly isShown: (event: EventPosition) => boolean
}

/** The plan of the score for what the reader chose, on the place that its labels have. */
export function useScorePlan(
  rows: readonly LaneRow[],
  labels: RefObject<HTMLElement | null>,
  measure: MeasureLabel | undefined,
): ScorePlanInUse {
  const index = usePlenary(s => s.index)
  const roles = usePlenary(s => s.roles)
  const isShown = useIsShown()
  const selected = useSelected()
  const size = useSize(labels)
  const { width = 0, height: labelSpace = 0 } = size ?? {}
  const rangeInUse = useRange(width, useLastLabel(measure))
  const { range } = rangeInUse
  const plan = useMemo(
    () =>
      width > 0 && measure
        ? planScore({ index, rows, range, width, labelSpace, isShown, roles, selected, measure })
        : undefined,
    [index, rows, range, width, labelSpace, isShown, roles, selected, measure],
  )
  return { ...rangeInUse, plan, isShown }
}

/** How wide the label of the last event is, with a little room; among many it is a date. */
function useLastLabel(measure: MeasureLabel | undefined): number | undefined {
  const index = usePlenary(s => s.index)
  return useMemo(() => {
    const last = index.events.findLastIndex(({ bounds }) => bounds)
    return measure && last >= 0 ? measure(last, last < FULL_LABELS ? 'title' : 'date').width + 8 : undefined
  }, [index, measure])
}

function useIsShown(): (event: EventPosition) => boolean {
  const index = usePlenary(s => s.index)
  const shown = usePlenary(selectShown)
  return useMemo(() => {
    const flags = index.events.map(({ id }) => shown.has(id))
    return event => flags[event] ?? false
  }, [index, shown])
}

function useSelected(): EventPosition | undefined {
  const index = usePlenary(s => s.index)
  const event = usePlenary(s => s.event)
  return useMemo(() => {
    const position = index.events.findIndex(({ id }) => id === event)
    return position < 0 ? undefined : position
  }, [index, event])
}
