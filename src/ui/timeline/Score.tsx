import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { EventPosition } from '../../derive/attendance.ts'
import { windowOf, type DayRange } from '../../derive/day-range.ts'
import { overviewOf } from '../../derive/overview.ts'
import { planScore, type LabelItem } from '../../derive/plan.ts'
import { eventsOf, walkEvents, type Step } from '../../derive/walk-events.ts'
import { selectShown } from '../../state/select-shown.ts'
import { FindLane, MANY_LANES } from '../filters/FindLane.tsx'
import { useLaneChoices } from '../filters/lane-choices.ts'
import { RailRows } from '../filters/RailRows.tsx'
import { RailTools } from '../filters/RailTools.tsx'
import { useLaneRows } from '../filters/use-lane-rows.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { labelWords } from './event-words.ts'
import { LaneNames } from './LaneNames.tsx'
import { LaneRules } from './LaneRules.tsx'
import { Overview } from './Overview.tsx'
import styles from './Score.module.css'
import { useLabelMeasure } from './use-label-measure.ts'
import { itemIdOf, usePointer } from './use-pointer.ts'
import { useRange } from './use-range.ts'
import { useSize } from './use-size.ts'
import { useTimeline } from './use-timeline.ts'
import './vis-timeline.css'
import { centreWindow, domainOf } from './zoom.ts'

export interface ScoreProps {
  /** Facets that are not spelled out as lanes; they stand over the rail's rows, inside region "Filters". */
  readonly facets?: ReactNode
  /** Count, chips, lanes, zoom; it stands over the labels, outside region "Timeline". */
  readonly toolbar?: ReactNode
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** The attendance score with its rail; fills the place it is given. */
export default function Score({ facets, toolbar }: ScoreProps) {
  const index = usePlenary(s => s.index)
  const facet = usePlenary(s => s.lanes)
  const shown = usePlenary(selectShown)
  const roles = usePlenary(s => s.roles)
  const event = usePlenary(s => s.event)
  const window = usePlenary(s => s.window)
  const selectEvent = usePlenary(s => s.selectEvent)
  const showWindow = usePlenary(s => s.showWindow)
  const toggleFold = usePlenary(s => s.toggleFold)
  const choices = useLaneChoices(facet)
  const laneRows = useLaneRows(facet)
  const { rows } = laneRows
  const refs = {
    labels: useRef<HTMLDivElement>(null),
    lanes: useRef<HTMLDivElement>(null),
    axis: useRef<HTMLDivElement>(null),
  }
  const probe = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const size = useSize(refs.labels)
  const headSize = useSize(head)
  const { range, byHand, follow } = useRange(size?.width ?? 0)
  const measure = useLabelMeasure(index, probe, size !== undefined)
  const [hovered, setHovered] = useState<string>()

  const isShown = useMemo(() => {
    return (position: EventPosition): boolean => {
      const id = index.events[position]?.id
      return id !== undefined && shown.has(id)
    }
  }, [index, shown])
  const selected = index.events.findIndex(({ id }) => id === event)
  const plan = useMemo(() => {
    if (!size || size.width === 0 || !measure) return undefined
    return planScore({
      index,
      rows,
      range,
      width: size.width,
      labelSpace: size.height,
      isShown,
      roles,
      selected: selected < 0 ? undefined : selected,
      measure,
    })
  }, [index, rows, range, size, isShown, roles, selected, measure])
  const overview = useMemo(() => overviewOf(index, isShown, domainOf(index)), [index, isShown])

  const timeline = useTimeline(refs, {
    plan,
    window,
    byHand,
    words: item => labelWords(index, item),
    onRange: follow,
  })
  const itemOf = (id: string | undefined): LabelItem | undefined => plan?.labels.find(item => item.id === id)
  const press = (id: string): void => {
    const item = itemOf(id)
    if (item?.kind === 'event') selectEvent(index.events[item.event]?.id)
    if (item?.kind === 'cluster') showWindow(windowOf(clusterRange(item.from, item.lastDay)))
  }
  const walk = (step: Step, target: EventTarget): void => {
    const next = plan && walkEvents(plan, index, itemOf(itemIdOf(target)), step)
    const day = next === undefined ? undefined : index.events[next]?.bounds?.first
    if (next === undefined || day === undefined) return
    if (day < range.from || day >= range.to) showWindow(centreWindow(windowOf(range), day))
    timeline.focus(next)
  }
  usePointer(refs.labels, { onPress: press, onHover: setHovered })
  usePointer(refs.lanes, { onPress: press, onHover: setHovered })
  const touched = useMemo(() => {
    const item = plan?.labels.find(({ id }) => id === hovered)
    const events = item ? eventsOf(item) : []
    return new Set(
      rows.flatMap(row =>
        row.kind === 'lane' && events.some(position => row.lane.parts.has(position)) ? [row.id] : [],
      ),
    )
  }, [hovered, plan, rows])
  const undated = index.events.filter(({ bounds }) => !bounds).length
  const heads = rows.filter(row => row.kind === 'head').length
  return (
    <div
      className={styles['score']}
      style={{ '--heads': heads, '--lanes': rows.length - heads, '--h-bar': `${headSize?.height ?? 48}px` }}
    >
      <section className={styles['rail']} aria-label={t('facets.label')}>
        <div className={styles['railTop']}>
          <div className={styles['facets']}>{facets}</div>
          {facet === 'organisation' ? (
            <RailTools />
          ) : (
            <p className={styles['lanesHeading']}>{t(`lanes.${facet}`)}</p>
          )}
          {laneRows.lanes > MANY_LANES && (
            <div className={styles['find']}>
              <FindLane words={laneRows.words} onFind={laneRows.find} />
            </div>
          )}
        </div>
        <RailRows rows={rows} facet={facet} touched={touched} />
        <div className={styles['railFoot']}>
          <p>{t(`overview.${overview.unit}`)}</p>
          <p>{t('overview.hint')}</p>
        </div>
      </section>
      <div className={styles['head']} ref={head}>
        {toolbar}
      </div>
      <section
        className={styles['time']}
        aria-label={t('score.label')}
        onKeyDown={key => {
          const step = STEPS[key.key]
          if (!step || key.ctrlKey || key.altKey || key.metaKey) return
          key.preventDefault()
          walk(step, key.target)
        }}
      >
        <div className={styles['labels']} ref={refs.labels} />
        <div className={styles['names']}>
          <LaneNames rows={rows} choices={choices} onFold={toggleFold} />
        </div>
        <div className={styles['lanes']}>
          <LaneRules rows={rows} choices={choices} touched={touched} />
          <div className={styles['marks']} ref={refs.lanes} />
        </div>
        <div className={styles['foot']}>
          <div className={styles['axis']} ref={refs.axis} />
          {undated > 0 && <p className={styles['undated']}>{t('score.undated', { count: undated })}</p>}
          <Overview overview={overview} range={range} onRange={follow} />
        </div>
        <div className={styles['probe']} ref={probe} aria-hidden>
          <i />
          <b />
          <span />
        </div>
      </section>
    </div>
  )
}

function clusterRange(from: number, lastDay: number): DayRange {
  const around = Math.max((lastDay - from) * 0.2, 10)
  return { from: from - around, to: lastDay + 1 + around * 1.5 }
}
