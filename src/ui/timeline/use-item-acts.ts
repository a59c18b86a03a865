import type { KeyboardEvent } from 'react'
import type { EventPosition } from '../../derive/attendance.ts'
import { windowOf, type DayRange } from '../../derive/day-range.ts'
import type { ScorePlan } from '../../derive/plan.ts'
import type { ClusterLabel, LabelItem } from '../../derive/plan-items.ts'
import { walkEvents, type Step } from '../../derive/walk-events.ts'
import type { DayWindow } from '../../model/choices.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { itemIdOf } from './use-pointer.ts'
import { SHORTEST, centreWindow } from './zoom.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

interface ItemActs {
  readonly itemOf: (id: string | undefined) => LabelItem | undefined
  /** Opens an event, or zooms to the events of a bar. */
  readonly press: (id: string) => void
  /** Arrows, Home and End walk the events by date; the window follows. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What the reader does with the items of the score. @param focus called once the event's label is in view */
export function useItemActs(plan: ScorePlan | undefined, focus: (event: EventPosition) => void): ItemActs {
  const index = usePlenary(s => s.index)
  const selectEvent = usePlenary(s => s.selectEvent)
  const showWindow = usePlenary(s => s.showWindow)
  const itemOf = (id: string | undefined): LabelItem | undefined => plan?.labels.find(item => item.id === id)

  const press = (id: string): void => {
    const item = itemOf(id)
    if (item?.kind === 'event') selectEvent(index.events[item.event]?.id)
    if (item?.kind === 'cluster') showWindow(clusterWindow(item))
  }
  const walk = (step: Step, from: LabelItem | undefined): void => {
    const next = plan && walkEvents(plan, index, from, step)
    const day = next === undefined ? undefined : index.events[next]?.bounds?.first
    if (!plan || next === undefined || day === undefined) return
    if (!isRoomAfter(plan.range, day)) showWindow(centreWindow(windowOf(plan.range), day))
    focus(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    walk(step, itemOf(itemIdOf(event.target)))
  }
  return { itemOf, press, onKeyDown }
}

/** A label at the very end of the range is cut off; its event counts as out of view. */
function isRoomAfter({ from, to }: DayRange, day: number): boolean {
  return day >= from && day < to - (to - from) / 20
}

/** The days of a bar with some room around, so that the labels of its events have theirs. */
function clusterWindow({ from, lastDay }: ClusterLabel): DayWindow {
  const around = Math.max((lastDay - from) / 5, SHORTEST / 2)
  return windowOf({ from: from - around, to: lastDay + 1 + around * 1.5 })
}
