import { useMemo, useRef, useState, type ReactNode } from 'react'
import { overviewOf } from '../../derive/overview.ts'
import type { LabelItem } from '../../derive/plan-items.ts'
import { useLaneRows } from '../filters/use-lane-rows.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { LabelProbe } from './LabelProbe.tsx'
import { LaneNames } from './LaneNames.tsx'
import { Overview } from './Overview.tsx'
import styles from './Score.module.css'
import { ScoreRail } from './ScoreRail.tsx'
import { TimeArea } from './TimeArea.tsx'
import { touchedRows } from './touched-rows.ts'
import { Undated } from './Undated.tsx'
import { useLabelMeasure } from './use-label-measure.ts'
import { useScorePlan } from './use-score-plan.ts'
import { useSize } from './use-size.ts'
import { useTimelineRefs } from './use-timeline.ts'
import './vis-timeline.css'
import { domainOf } from './zoom.ts'

interface ScoreProps {
  /** Facets that are not spelled out as lanes; they stand over the rail's rows, inside region "Filters". */
  readonly facets?: ReactNode
  /** Count, chips, lanes, zoom; it stands over the labels, outside region "Timeline". */
  readonly toolbar?: ReactNode
}

/** The attendance score with its rail; fills the place it is given. */
export default function Score({ facets, toolbar }: ScoreProps) {
  const index = usePlenary(s => s.index)
  const facet = usePlenary(s => s.lanes)
  const toggleFold = usePlenary(s => s.toggleFold)
  const lanes = useLaneRows(facet)
  const refs = useTimelineRefs()
  const probe = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const headHeight = useSize(head)?.height
  const inUse = useScorePlan(lanes.rows, refs.labels, useLabelMeasure(index, probe))
  const { isShown } = inUse
  const overview = useMemo(() => overviewOf(index, isShown, domainOf(index)), [index, isShown])
  const [hovered, setHovered] = useState<LabelItem>()
  const touched = useMemo(() => touchedRows(lanes.rows, hovered), [lanes.rows, hovered])
  const heads = lanes.rows.filter(row => row.kind === 'head').length
  const heights = {
    '--heads': heads,
    '--lanes': lanes.rows.length - heads,
    '--h-bar': headHeight === undefined ? undefined : `${headHeight}px`,
  }
  return (
    <div className={styles['score']} style={heights}>
      <ScoreRail facet={facet} lanes={lanes} touched={touched} unit={overview.unit}>
        {facets}
      </ScoreRail>
      <div className={styles['main']}>
        <div className={styles['head']} ref={head}>
          {toolbar}
        </div>
        <LaneNames rows={lanes.rows} facet={facet} onFold={toggleFold} />
        <TimeArea refs={refs} rows={lanes.rows} inUse={inUse} touched={touched} onHover={setHovered}>
          <Undated />
          <Overview overview={overview} range={inUse.range} onRange={inUse.follow} />
        </TimeArea>
      </div>
      <LabelProbe probe={probe} />
    </div>
  )
}
