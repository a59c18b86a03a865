import type { AxisView } from '../../derive/axis-scale.ts'
import type { DayRange } from '../../derive/day-range.ts'
import { majorWord, minorWord } from './axis-words.ts'
import type { ItemNodes } from './item-nodes.ts'
import { DAY, dateOfDay, wholeDay } from './utc-date.ts'
import { LONGEST, SHORTEST } from './zoom.ts'

/** What vis-timeline is told to leave to us: nothing is stacked, selected or scrolled, and `nodes` stand in the items. */
export function timelineOptions({ from, to }: DayRange, nodes: Pick<ItemNodes<never>, 'get'>) {
  return {
    start: dateOfDay(from),
    end: dateOfDay(to),
    zoomMin: SHORTEST * DAY,
    zoomMax: LONGEST * DAY,
    zoomKey: 'ctrlKey',
    align: 'left',
    height: '100%',
    margin: { axis: 0, item: 0 },
    orientation: { axis: 'none', item: 'bottom' },
    rtl: false,
    selectable: false,
    showCurrentTime: false,
    stack: false,
    template: (item?: { readonly id: string }) => nodes.get(item?.id ?? '') ?? '',
    verticalScroll: false,
    width: '100%',
  } as const
}

/** The axis has no items; its words are ours, and there are as many as have room. */
export function axisOptions(axisView: () => AxisView) {
  return {
    orientation: { axis: 'bottom', item: 'bottom' },
    format: {
      minorLabels: (date: Date, scale: string) => minorWord(wholeDay(date), scale, axisView()),
      majorLabels: (date: Date, scale: string) => majorWord(wholeDay(date), scale),
    },
  } as const
}
