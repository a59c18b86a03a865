import { useMemo, useRef, useState } from 'react'
import { overviewOf } from '../../derive/overview.ts'
import type { LabelItem } from '../../derive/plan-items.ts'
import { onlyWholeLabels } from '../../derive/whole-labels.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { LabelProbe } from '../timeline/LabelProbe.tsx'
import { Overview } from '../timeline/Overview.tsx'
import { TimeArea } from '../timeline/TimeArea.tsx'
import { touchedRows } from '../timeline/touched-rows.ts'
import { useLabelMeasure } from '../timeline/use-label-measure.ts'
import { useScorePlan } from '../timeline/use-score-plan.ts'
import { useSize } from '../timeline/use-size.ts'
import { useTimelineRefs } from '../timeline/use-timeline.ts'
import '../timeline/vis-timeline.css'
import { domainOf } from '../timeline/zoom.ts'
import { AXIS, LANE } from './frame-room.ts'
import { FrameLanes } from './FrameLanes.tsx'
import styles from './FrameScore.module.css'
import { useFittedLanes } from './use-fitted-lanes.ts'

/** Pixels; narrower than in the app, so that the labels of a small score stand beside each other. */
const NARROWEST = 140

interface FrameScoreProps {
  /** Whether all of time stands under the axis. */
  readonly overview: boolean
  /** Whether the frame follows the height of the score, and not the other way round. */
  readonly grows: boolean
}

/** The score as far as it fits: the lanes with the most marks, their names beside them. */
export function FrameScore({ overview, grows }: FrameScoreProps) {
  const index = usePlenary(s => s.index)
  const place = useRef<HTMLDivElement>(null)
  const refs = useTimelineRefs()
  const probe = useRef<HTMLDivElement>(null)
  const height = useSize(place)?.height
  const { rows, all, labels } = useFittedLanes(grows ? undefined : (height ?? 0), overview)
  const whole = useScorePlan(rows, refs.labels, useLabelMeasure(index, probe, NARROWEST))
  const plan = useMemo(() => whole.plan && onlyWholeLabels(whole.plan), [whole.plan])
  const inUse = { ...whole, plan }
  const [hovered, setHovered] = useState<LabelItem>()
  const touched = useMemo(() => touchedRows(rows, hovered), [rows, hovered])
  const heights = {
    '--heads': 0,
    '--lanes': rows.length,
    '--h-lane': `${LANE}px`,
    '--h-axis': `${AXIS}px`,
    '--h-labels': `${labels}px`,
  }
  return (
    <div className={styles['place']} data-grows={grows || undefined} ref={place}>
      <div className={styles['score']} style={heights}>
        <FrameLanes rows={rows} all={all} />
        <div className={styles['time']}>
          <TimeArea refs={refs} rows={rows} inUse={inUse} touched={touched} onHover={setHovered}>
            {overview && (
              <Overview
                overview={overviewOf(index, inUse.isShown, domainOf(index))}
                range={inUse.range}
                onRange={inUse.follow}
              />
            )}
          </TimeArea>
        </div>
      </div>
      <LabelProbe probe={probe} />
    </div>
  )
}
