import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import { diffPlans } from '../../derive/diff-plans.ts'
import { dayWidth, type DayRange } from '../../derive/day-range.ts'
import type { ScorePlan } from '../../derive/plan.ts'
import type { ColumnItem, LabelItem } from '../../derive/plan-items.ts'
import { axisScale, type AxisView } from '../../derive/axis-scale.ts'
import { majorWord, minorWord } from './axis-words.ts'
import type { LabelWords } from './event-words.ts'
import { alterColumn, alterLabel, columnElement, labelElement } from './item-elements.ts'
import { endCancelledGestures } from './end-cancelled-gestures.ts'
import { panByWheel } from './pan-by-wheel.ts'
import { createItemNodes, type AppliedDiff, type ItemNodes, type Timed } from './item-nodes.ts'
import { DAY, dateOfDay, dayOfDate, wholeDay } from './utc-date.ts'
import { LONGEST, SHORTEST } from './zoom.ts'

/** Labels stay put over the lanes while these scroll, and the axis under them: three timelines in step. */
export interface TimelineElements {
  readonly labels: HTMLElement
  readonly lanes: HTMLElement
  readonly axis: HTMLElement
}

export interface TimelineCallbacks {
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

interface VisItem {
  readonly id: string
  readonly start: Date
  readonly end: Date
  readonly type: 'background'
  readonly content: ''
  readonly limitSize: false
}

/** 420 ms is `--d-travel`. */
const TRAVEL = { duration: 420, easingFunction: 'easeInOutQuad' } as const
/** A minute: vis-timeline rounds to milliseconds, and the reader sees days. */
const SAME = 1 / 1440
/** vis-timeline lays two borders of 1 px outside its place and counts them as time. */
const BORDERS = 2

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
  const items = createItems(callbacks)
  items.draw(undefined, first)
  let plan = first
  let shown = first.range
  const axisView = (): AxisView => ({ range: shown, width: elements.axis.clientWidth + BORDERS })
  const timelines = createTimelines(elements, items, first.range, axisView)
  const rescale = createRescale([timelines.lanes, timelines.axis], axisView)
  const showRange = (range: DayRange): void => {
    shown = range
    showScale(elements, range)
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
    const days = pixels / dayWidth(shown, elements.lanes.clientWidth + BORDERS)
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
    label: id => items.labels.nodes.get(id),
    destroy: () => {
      stopEnding()
      stopPanning()
      for (const timeline of all) timeline.destroy()
      // It forgets the loading screen of a timeline that has not been drawn yet.
      for (const host of hosts) host.replaceChildren()
    },
  }
}

/** What one timeline holds: columns of time in `set`, and the elements that stand in them. */
interface Items<T extends Timed> {
  readonly set: DataSet<VisItem, 'id'>
  readonly nodes: ItemNodes<T>
}

interface ScoreItems {
  readonly labels: Items<LabelItem>
  readonly columns: Items<ColumnItem>
  draw(before: ScorePlan | undefined, after: ScorePlan): void
}

function createItems({ words }: TimelineCallbacks): ScoreItems {
  const labels = {
    set: new DataSet<VisItem, 'id'>(),
    nodes: createItemNodes<LabelItem>(item => labelElement(item, words(item)), alterLabel),
  }
  const columns = {
    set: new DataSet<VisItem, 'id'>(),
    nodes: createItemNodes<ColumnItem>(columnElement, alterColumn),
  }
  const draw = (before: ScorePlan | undefined, after: ScorePlan): void => {
    const diff = diffPlans(before, after)
    tell(labels.set, labels.nodes.apply(diff.labels))
    tell(columns.set, columns.nodes.apply(diff.columns))
  }
  return { labels, columns, draw }
}

function createTimelines(
  elements: TimelineElements,
  { labels, columns }: ScoreItems,
  range: DayRange,
  axisView: () => AxisView,
): Readonly<Record<keyof TimelineElements, Timeline>> {
  const axisOptions: TimelineOptions = {
    ...optionsFor(range, columns.nodes),
    orientation: { axis: 'bottom', item: 'bottom' },
    format: {
      minorLabels: (date, scale) => minorWord(wholeDay(date), scale, axisView()),
      majorLabels: (date, scale) => majorWord(wholeDay(date), scale),
    },
  }
  return {
    labels: new Timeline(elements.labels, labels.set, optionsFor(range, labels.nodes)),
    lanes: new Timeline(elements.lanes, columns.set, optionsFor(range, columns.nodes)),
    axis: new Timeline(elements.axis, [], axisOptions),
  }
}

/** Ticks, and lines in the lanes, as far apart as their words need; set only when that changes. */
function createRescale(timelines: readonly Timeline[], axisView: () => AxisView): () => void {
  let last = ''
  return () => {
    const timeAxis = axisScale(axisView())
    const next = `${timeAxis.scale} ${timeAxis.step}`
    if (next !== last) for (const timeline of timelines) timeline.setOptions({ timeAxis })
    last = next
  }
}

function optionsFor({ from, to }: DayRange, nodes: Pick<ItemNodes<never>, 'get'>): TimelineOptions {
  return {
    start: dateOfDay(from),
    end: dateOfDay(to),
    zoomMin: SHORTEST * DAY,
    zoomMax: LONGEST * DAY,
    zoomKey: 'ctrlKey',
    align: 'left',
    height: '100%',
    margin: { axis: 0, item: 0 },
    moment: (date?: moment.MomentInput) => moment.utc(date),
    orientation: { axis: 'none', item: 'bottom' },
    rtl: false,
    selectable: false,
    showCurrentTime: false,
    stack: false,
    template: (item?: { readonly id: string }) => nodes.get(item?.id ?? '') ?? '',
    verticalScroll: false,
    width: '100%',
  }
}

/** What one shows, all show; a range that was set from outside is told as not by the reader. */
function keepInStep(timelines: readonly Timeline[], say: (range: DayRange, byReader: boolean) => void): void {
  let leading = false
  for (const timeline of timelines) {
    timeline.on('rangechange', (change: { start: Date; end: Date; byUser: boolean }) => {
      if (leading) return
      leading = true
      for (const other of timelines)
        if (other !== timeline) other.setWindow(change.start, change.end, { animation: false })
      leading = false
      say({ from: dayOfDate(change.start), to: dayOfDate(change.end) }, change.byUser)
    })
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

function goTo(timeline: Timeline, { from, to }: DayRange, travel: boolean): void {
  const still = !travel || isMotionOff()
  timeline.setWindow(dateOfDay(from), dateOfDay(to), { animation: still ? false : TRAVEL })
}

/** The reader's system asks for it, or the page around a frame. */
function isMotionOff(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}

function sameRange(a: DayRange, b: DayRange): boolean {
  return Math.abs(a.from - b.from) < SAME && Math.abs(a.to - b.to) < SAME
}

/** Where `items.module.css` finds the scale: it draws bars in days and puts stems on whole pixels. */
function showScale({ labels, lanes }: TimelineElements, range: DayRange): void {
  for (const host of [labels, lanes]) {
    host.style.setProperty('--day', `${dayWidth(range, host.clientWidth + BORDERS)}px`)
    host.style.setProperty('--from', String(range.from))
  }
}

/** vis-timeline hears of what comes, moves and goes; the elements are altered already. */
function tell(set: DataSet<VisItem, 'id'>, { add, move, remove }: AppliedDiff): void {
  if (remove.length) set.remove([...remove])
  if (add.length) set.add(add.map(visItem))
  if (move.length) set.update(move.map(visItem))
}

function visItem({ id, from, to }: Timed): VisItem {
  const times = { start: dateOfDay(from), end: dateOfDay(to) }
  return { id, ...times, type: 'background', content: '', limitSize: false }
}
