import type { ReactNode } from 'react'
import type { LaneRow } from '../../derive/lanes.ts'
import type { LabelItem } from '../../derive/plan-items.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { labelWords } from './event-words.ts'
import { LaneRules } from './LaneRules.tsx'
import styles from './TimeArea.module.css'
import { useItemActs } from './use-item-acts.ts'
import { usePointer } from './use-pointer.ts'
import { useUncovered } from './use-uncovered.ts'
import type { ScorePlanInUse } from './use-score-plan.ts'
import { useTimeline, type TimelineRefs } from './use-timeline.ts'

interface TimeAreaProps {
  readonly refs: TimelineRefs
  readonly rows: readonly LaneRow[]
  readonly inUse: ScorePlanInUse
  /** Ids of the rows that the event under the pointer touches. */
  readonly touched: ReadonlySet<string>
  readonly onHover: (item: LabelItem | undefined) => void
  /** Under the axis. */
  readonly children?: ReactNode
}

/** Labels, lanes and axis: time runs to the right in all of them. */
export function TimeArea({ refs, rows, inUse, touched, onHover, children }: TimeAreaProps) {
  const { plan, range, byHand, follow } = inUse
  const index = usePlenary(s => s.index)
  const window = usePlenary(s => s.window)
  const facet = usePlenary(s => s.lanes)
  const words = (item: LabelItem) => labelWords(index, item)
  const timeline = useTimeline(refs, { plan, window, byHand, words, onRange: follow })
  const acts = useItemActs(plan, timeline.focus)
  const pointer = { onPress: acts.press, onHover: (id: string | undefined) => onHover(acts.itemOf(id)) }
  usePointer(refs.labels, pointer)
  usePointer(refs.lanes, pointer)
  useUncovered(refs.labels, range, plan !== undefined)
  return (
    <section className={styles['time']} aria-label={t('score.label')} onKeyDown={acts.onKeyDown}>
      <div className={styles['labels']}>
        <div className={styles['host']} data-part="labels" ref={refs.labels} />
      </div>
      <div className={styles['lanes']}>
        <LaneRules rows={rows} facet={facet} touched={touched} />
        <div className={styles['marks']}>
          <div className={styles['host']} data-part="lanes" aria-hidden ref={refs.lanes} />
        </div>
      </div>
      <div className={styles['foot']}>
        <div className={styles['axis']} data-part="axis" aria-hidden ref={refs.axis} />
        {children}
      </div>
    </section>
  )
}
