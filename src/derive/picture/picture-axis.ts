import type { Day } from '../../model/day.ts'
import type { PictureLine, PicturePart, PictureText } from '../../model/picture.ts'
import { axisScale, type AxisScale } from '../axis-scale.ts'
import type { DayRange } from '../day-range.ts'
import { axisTicks, type Tick } from './axis-ticks.ts'
import { line, TYPE, type Pen } from './picture-type.ts'
import { timeToX } from './time-to-x.ts'

/** Where time runs from `left` to `right`: through lanes from `top` to `bottom`, with words under them. */
export interface TimePlace {
  readonly range: DayRange
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What the axis adds under the lanes, in pixels at zoom 1. */
export const AXIS_HEIGHT = 28
const BASE = 20
/** Between two words. */
const GAP = 10

/**
 * Lines through the lanes at the large ticks, the line under them, and its words:
 *
 *     │           │           │
 *     ┴─────┬─────┴─────┬─────┴───
 *     2017  Jul   2018  Jul   2019
 */
export function drawAxis(place: TimePlace, pen: Pen): readonly PicturePart[] {
  const { range, left, right, top, bottom } = place
  const scale = axisScale({ range, width: right - left })
  const ticks = axisTicks(range, scale)
  const x = timeToX(place)
  const large = ticks.filter(tick => tick.large)
  const said = sayTicks(place, ticks, scale, pen)
  return [
    ...large.map(({ day }) => upright(x(day), top, bottom, 'line')),
    { kind: 'line', x1: left, y1: bottom, x2: right, y2: bottom, thickness: 1, ink: 'ink-2' },
    ...ticks.map(tick => upright(x(tick.day), bottom, bottom + (tick.large ? 24 : 6), 'line-2')),
    ...said,
  ]
}

function upright(x: number, y1: number, y2: number, ink: 'line' | 'line-2'): PictureLine {
  return { kind: 'line', x1: x, y1, x2: x, y2, thickness: 1, ink }
}

/** Large words first, from the left edge on; a small one stands where it touches none of them. */
function sayTicks(
  place: TimePlace,
  ticks: readonly Tick[],
  { scale }: AxisScale,
  { words, measure }: Pen,
): readonly PictureText[] {
  const x = timeToX(place)
  const y = place.bottom + BASE
  const large = (day: Day, at: number): PictureText =>
    line(
      scale === 'year' ? words.tick(day, scale) : words.largeTick(day, scale),
      TYPE.year,
      { x: at, y },
      measure,
    )
  const candidates = [
    ...ticks.filter(tick => tick.large).map(({ day }) => large(day, x(day) + 6)),
    ...(scale === 'year' ? [] : [large(Math.floor(place.range.from) as Day, place.left)]),
    ...ticks
      .filter(tick => !tick.large)
      .map(({ day }) => line(words.tick(day, scale), TYPE.small, { x: x(day) + 4, y }, measure)),
  ]
  const said: PictureText[] = []
  for (const word of candidates)
    if (endOf(word) <= place.right && said.every(other => isApart(word, other))) said.push(word)
  return said.toSorted((a, b) => a.x - b.x)
}

const endOf = ({ x, width }: PictureText): number => x + width

const isApart = (a: PictureText, b: PictureText): boolean => endOf(a) + GAP <= b.x || endOf(b) + GAP <= a.x
