import type { PicturePart } from '../../model/picture.ts'
import type { ClusterLabel } from '../plan-items.ts'
import { shorten } from './break-lines.ts'
import { LABEL } from './label-words.ts'
import { stem, type LabelsPlace } from './picture-labels.ts'
import { line, TYPE, type Pen } from './picture-type.ts'

/** In pixels at zoom 1: the bar, the base lines of its words and of its days, and all of it. */
export const BAR = { height: 22, count: 15, days: 36, all: 44 } as const
/** A stem that would cross the days is no longer than this. */
const STUB = 5

/**
 * A bar that counts, between the stems of its first and its last event:
 *
 *     ████ 12 events ████
 *     │ 2016 to 2018     │
 */
export function drawCluster(
  item: ClusterLabel,
  { x, bottom, right }: LabelsPlace,
  { words, measure }: Pen,
): readonly PicturePart[] {
  const at = x(item.from)
  const last = x(item.lastDay)
  const width = Math.min(item.width, right - at)
  const top = bottom - BAR.all
  const left = at + LABEL.inset
  const { when, where } = words.cluster(item.events, item.shownEvents)
  const fits = (text: string, style: typeof TYPE.date | typeof TYPE.small): string =>
    shorten(text, width - LABEL.inset, part => measure(part, style))
  const days = line(fits(where, TYPE.small), TYPE.small, { x: left, y: top + BAR.days }, measure)
  return [
    { kind: 'box', x: at, y: top, width, height: BAR.height, fill: 'ink' },
    stem(at, top, bottom, 1),
    stem(last, last > left + days.width ? top + BAR.height : bottom - STUB, bottom, 1),
    line(fits(when, TYPE.date), TYPE.date, { x: left, y: top + BAR.count, ink: 'paper' }, measure),
    days,
  ]
}
