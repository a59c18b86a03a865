import { axisScale } from '../../derive/axis-scale.ts'
import { axisTicks } from '../../derive/picture/axis-ticks.ts'
import { line } from '../../derive/picture/picture-type.ts'
import { timeToX } from '../../derive/picture/time-to-x.ts'
import { wholeRange } from '../../derive/whole-range.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { Day } from '../../model/day.ts'
import type { MeasureText, PicturePart } from '../../model/picture.ts'
import { CARD } from './card-size.ts'
import { wordsOfPicture } from './page-words.ts'

const TOP = 352
const BASE = 389
const YEAR = { size: 14, weight: 500, voice: 'sans', ink: 'ink-2' } as const
/** Height of the other events' stems, and room for the last one. */
const STEM = 20
const AFTER = 40
/** Between two words under the line. */
const GAP = 12
const LEFT = CARD.margin
const RIGHT = CARD.width - CARD.margin

/** All events in time, the one of the card as a bold stem, as in a presentation. */
export function drawCardStrip(
  index: DatasetIndex,
  { id, bounds: own }: EventSummary,
  measure: MeasureText,
): readonly PicturePart[] {
  const { width, height } = CARD
  const x = timeToX({ range: wholeRange(index, RIGHT - LEFT, AFTER), left: LEFT, right: RIGHT })
  const others = index.events.filter(event => event.id !== id).flatMap(({ bounds }) => bounds ?? [])
  return [
    { kind: 'box', x: 0, y: TOP, width, height: height - TOP, fill: 'ground' },
    { kind: 'line', x1: 0, y1: TOP, x2: width, y2: TOP, thickness: 0.7, ink: 'line' },
    { kind: 'line', x1: LEFT, y1: BASE, x2: RIGHT, y2: BASE, thickness: 0.7, ink: 'line-2' },
    ...drawYears(index, measure),
    ...others.map(({ first }) => stem(x(first), STEM, 1.5)),
    ...(own ? [stem(x(own.first), BASE - TOP, 3.5)] : []),
  ]
}

/** The large words of the axis alone, the last first, each where it has room. */
function drawYears(index: DatasetIndex, measure: MeasureText): readonly PicturePart[] {
  const words = wordsOfPicture(index)
  const range = wholeRange(index, RIGHT - LEFT, AFTER)
  const scale = axisScale({ range, width: RIGHT - LEFT })
  const x = timeToX({ range, left: LEFT, right: RIGHT })
  const say = scale.scale === 'year' ? words.tick : words.largeTick
  const large = axisTicks(range, scale).filter(tick => tick.large)
  const ticks = [
    { day: Math.floor(range.from) as Day, at: LEFT },
    ...large.map(({ day }) => ({ day, at: x(day) })),
  ]
  const parts: PicturePart[] = []
  let free = Infinity
  for (const { day, at } of ticks.toReversed()) {
    parts.push({ kind: 'line', x1: at, y1: BASE, x2: at, y2: BASE + 7, thickness: 0.7, ink: 'line-2' })
    const word = line(say(day, scale.scale), YEAR, { x: at, y: BASE + 22 }, measure)
    if (at + word.width + GAP > Math.min(free, RIGHT + GAP)) continue
    parts.push(word)
    free = at
  }
  return parts
}

function stem(x: number, length: number, thickness: number): PicturePart {
  const ink = thickness > 2 ? 'ink' : 'ink-2'
  return { kind: 'line', x1: x, y1: BASE - length, x2: x, y2: BASE, thickness, ink }
}
