import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { AxisView } from '../../derive/axis-scale.ts'
import { dayWidth, type DayRange } from '../../derive/day-range.ts'
import type { LabelItem } from '../../derive/plan-items.ts'
import type { ScorePlan } from '../../derive/plan.ts'
import { endCancelledGestures } from './end-cancelled-gestures.ts'
import type { LabelWords } from './event-words.ts'
import { panByWheel } from './pan-by-wheel.ts'
import { createScoreItems, type ScoreItems, type VisItem } from './score-items.ts'
import { axisOptions, timelineOptions } from './timeline-options.ts'
import { goTo, keepInStep, sameRange } from './timeline-range.ts'
import { createRescale, showScale, timeWidth } from './timeline-scale.ts'

/** Labels stay put over the lanes while these scroll, and the axis under them: three timelines in step. */
export interface TimelineElements {
  readonly labels: HTMLElement
  readonly lanes: HTMLElement
  readonly axis: HTMLElement
}

interface TimelineCallbacks {
  /** The reader drags, pinches or turns the wheel. */
  onRange(range: DayRange): void
  /** Everything that is in view has been drawn. */
  onDrawn(): void
  words(item: LabelItem): LabelWords
}

export interface TimelineView {
  /** Draws what differs from the last plan; a new range is travelled to, or shown at once. */
  update(plan: ScorePlan, travel: boolean): void
  /** The element of a label that is in view. */
  label(id: string): HTMLElement | undefined
  destroy(): void
}

/**
 * The one door to vis-timeline: shows a range, applies plans, tells of ranges. Every item is a `background`
 * item, a column of time, in which our own element stands; so vis-timeline stacks nothing, knows no lanes,
 * and never gets a string that comes from a document.
 */
export function createTimelineView(
  elements: TimelineElements,
  callbacks: TimelineCallbacks,
  first: ScorePlan,
): TimelineView {
  const hosts = [elements.labels, elements.lanes, elements.axis]
  const sets = { labels: new DataSet<VisItem, 'id'>(), columns: new DataSet<VisItem, 'id'>() }
  const items = createScoreItems(sets, callbacks.words)
  items.draw(undefined, first)
  let plan = first
  let shown = first.range
  const axisView = (): AxisView => ({ range: shown, width: timeWidth(elements.axis) })
  const timelines = createTimelines(elements, sets, items, { range: first.range, axisView })
  const rescale = createRescale([timelines.lanes, timelines.axis], axisView)
  const showRange = (range: DayRange): void => {
    shown = range
    showScale([elements.labels, elements.lanes], range)
    rescale()
  }
  showRange(first.range)
  const all = [timelines.labels, timelines.lanes, timelines.axis]
  keepInStep(all, (range, byReader) => {
    showRange(range)
    if (byReader) callbacks.onRange(range)
  })
  timelines.labels.on('changed', callbacks.onDrawn)
  all.forEach(setUp)
  const stopEnding = endCancelledGestures(hosts)
  const stopPanning = panByWheel(hosts, pixels => {
    const days = pixels / dayWidth(shown, timeWidth(elements.lanes))
    goTo(timelines.lanes, { from: shown.from + days, to: shown.to + days }, false)
    callbacks.onRange(shown)
  })
  return {
    update: (next, travel) => {
      items.draw(plan, next)
      const isAsked = !sameRange(plan.range, next.range) && !sameRange(shown, next.range)
      plan = next
      showRange(shown)
      if (isAsked) goTo(timelines.lanes, next.range, travel)
    },
    label: id => items.labels.get(id),
    destroy: () => {
      stopEnding()
      stopPanning()
      for (const timeline of all) timeline.destroy()
      // It forgets the loading screen of a timeline that has not been drawn yet.
      for (const host of hosts) host.replaceChildren()
    },
  }
}

type Sets = Readonly<Record<'labels' | 'columns', DataSet<VisItem, 'id'>>>

function createTimelines(
  elements: TimelineElements,
  sets: Sets,
  { labels, columns }: ScoreItems,
  { range, axisView }: { readonly range: DayRange; readonly axisView: () => AxisView },
): Readonly<Record<keyof TimelineElements, Timeline>> {
  const optionsFor = (nodes: ScoreItems['labels'] | ScoreItems['columns']): TimelineOptions => ({
    ...timelineOptions(range, nodes),
    moment: (date?: moment.MomentInput) => moment.utc(date),
  })
  return {
    labels: new Timeline(elements.labels, sets.labels, optionsFor(labels)),
    lanes: new Timeline(elements.lanes, sets.columns, optionsFor(columns)),
    axis: new Timeline(elements.axis, [], { ...optionsFor(columns), ...axisOptions(axisView) }),
  }
}

/** What the types of vis-timeline do not tell of it; `timeline-view.browser.test.tsx` does. */
interface TimelineInsides {
  emit(event: 'rangechanged' | 'changed', change: object): void
  readonly hammer: { get(gesture: 'pan'): { set(options: { direction: number }): void } }
}

/** Hammer's word for left and right. */
const HORIZONTAL = 6

/**
 * Given start and end, vis-timeline stays hidden for a second, until a timer of its own says `rangechanged`.
 * A pan up or down is the page's, which scrolls.
 */
function setUp(timeline: Timeline): void {
  const insides = timeline as unknown as TimelineInsides
  insides.emit('rangechanged', {})
  // All is drawn already; only at its next drawing, a frame later, would it say so and be seen.
  insides.emit('changed', {})
  insides.hammer.get('pan').set({ direction: HORIZONTAL })
}
