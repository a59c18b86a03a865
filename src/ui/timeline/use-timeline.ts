import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { EventPosition } from '../../derive/attendance.ts'
import type { DayRange } from '../../derive/day-range.ts'
import type { ScorePlan } from '../../derive/plan.ts'
import { type LabelItem, eventsOf } from '../../derive/plan-items.ts'
import type { DayWindow } from '../../model/choices.ts'
import type { LabelWords } from './event-words.ts'
import { arrangeLabels } from './reading-order.ts'
import { useFocusLoss } from './use-focus-loss.ts'
import { createTimelineView, type TimelineElements, type TimelineView } from './timeline-view.ts'

export interface TimelineRefs {
  readonly labels: RefObject<HTMLDivElement | null>
  readonly lanes: RefObject<HTMLDivElement | null>
  readonly axis: RefObject<HTMLDivElement | null>
}

/** Where the three timelines of a score stand. */
export function useTimelineRefs(): TimelineRefs {
  return { labels: useRef(null), lanes: useRef(null), axis: useRef(null) }
}

interface TimelineUse {
  /** `undefined` until the place of the timeline is measured. */
  readonly plan: ScorePlan | undefined
  /** Where the plan's range comes from: a new one is travelled to, unless a hand moves it. */
  readonly window: DayWindow | undefined
  readonly byHand: boolean
  readonly words: (item: LabelItem) => LabelWords
  readonly onRange: (range: DayRange) => void
}

/** Keeps a timeline on the page for as long as the component stands, and gives it each plan. */
export function useTimeline(refs: TimelineRefs, { plan, window, byHand, words, onRange }: TimelineUse) {
  const view = useRef<TimelineView>(undefined)
  const lastWindow = useRef(window)
  const [wanted, focus] = useState<EventPosition>()
  const isFocusLost = useFocusLoss(refs.labels)
  const isReady = plan !== undefined
  const followRange = useEffectEvent(onRange)
  const wordsOf = useEffectEvent(words)
  const arrange = useEffectEvent((): void => {
    if (!plan || !refs.labels.current) return
    const nodes = plan.labels.map(item => ({ item, node: view.current?.label(item.id) }))
    const isWanted = (item: LabelItem): boolean => wanted !== undefined && eventsOf(item).includes(wanted)
    if (arrangeLabels(refs.labels.current, nodes, { isWanted, isFocusLost })) focus(undefined)
  })
  const create = useEffectEvent((): TimelineView | undefined => {
    const elements = elementsOf(refs)
    if (!plan || !elements) return undefined
    return createTimelineView(elements, { onRange: followRange, onDrawn: arrange, words: wordsOf }, plan)
  })

  useEffect(() => {
    if (!isReady) return
    const created = create()
    view.current = created
    return () => {
      created?.destroy()
      view.current = undefined
    }
  }, [isReady])

  useEffect(() => {
    if (plan) view.current?.update(plan, !byHand && window !== lastWindow.current)
    lastWindow.current = window
    arrange()
  }, [plan, byHand, window, wanted])

  return {
    /** Moves the focus to the label or the bar of an event, as soon as it is in view. */
    focus: focus as (event: EventPosition) => void,
  }
}

function elementsOf({ labels, lanes, axis }: TimelineRefs): TimelineElements | undefined {
  if (!labels.current || !lanes.current || !axis.current) return undefined
  return { labels: labels.current, lanes: lanes.current, axis: axis.current }
}
