import { axisScale } from '../../derive/axis-scale.ts'
import { axisTicks } from '../../derive/picture/axis-ticks.ts'
import { line } from '../../derive/picture/picture-type.ts'
import { timeToX } from '../../derive/picture/time-to-x.ts'
import { wholeRange } from '../../derive/whole-range.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { Day } from '../../model/day.ts'
import type { Ink, MeasureText, PicturePart, PictureText } from '../../model/picture.ts'
import { CARD } from './card-size.ts'
import { wordsOfPicture } from '../page-words.ts'

const TOP = 352
const BASE = 389
const YEAR = { size: 14, weight: 500, voice: 'sans', ink: 'ink-2' } as const
/** Height of the other events' stems, and room for the last one. */
const STEM = 20
/** More stems than these are drawn finely: they are a barcode. */
const MANY = 40
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
  const [thickness, ink]: readonly [number, Ink] = others.length > MANY ? [0.7, 'ink-3'] : [1.5, 'ink-2']
  return [
    { kind: 'box', x: 0, y: TOP, width, height: height - TOP, fill: 'ground' },
    { kind: 'line', x1: 0, y1: TOP, x2: width, y2: TOP, thickness: 0.7, ink: 'line' },
    { kind: 'line', x1: LEFT, y1: BASE, x2: RIGHT, y2: BASE, thickness: 0.7, ink: 'line-2' },
    ...drawYears(index, measure),
    ...others.map(({ first }) => upright(x(first), BASE - STEM, BASE, thickness, ink)),
    ...(own ? [upright(x(own.first), TOP, BASE, 3.5, 'ink')] : []),
  ]
}

/** The large ticks of the axis alone, with as many words as have room, in equal steps. */
function drawYears(index: DatasetIndex, measure: MeasureText): readonly PicturePart[] {
  const words = wordsOfPicture(index)
  const range = wholeRange(index, RIGHT - LEFT, AFTER)
  const { scale, step } = axisScale({ range, width: RIGHT - LEFT })
  const x = timeToX({ range, left: LEFT, right: RIGHT })
  const say = scale === 'year' ? words.tick : words.largeTick
  const large = axisTicks(range, { scale, step }).filter(tick => tick.large)
  const start = { day: Math.floor(range.from) as Day, at: LEFT }
  const ticks = [start, ...large.map(({ day }) => ({ day, at: x(day) }))]
  const said = ticks.map(({ day, at }) => line(say(day, scale), YEAR, { x: at, y: BASE + 22 }, measure))
  return [
    ...ticks.map(({ at }) => upright(at, BASE, BASE + 7, 0.7, 'line-2')),
    ...spread(said.filter(({ x: at, width }) => at + width <= RIGHT)),
  ]
}

/** Every word, or every second, or every third, so that none touches the next; the first only where it has room. */
function spread([first, ...rest]: readonly PictureText[]): readonly PictureText[] {
  const touches = ({ x, width }: PictureText, next: PictureText | undefined): boolean =>
    next !== undefined && x + width + GAP > next.x
  let kept: readonly PictureText[] = rest
  for (let every = 2; kept.some((word, i) => touches(word, kept[i + 1])); every++)
    kept = rest.filter((_, i) => i % every === 0)
  return first && !touches(first, kept[0]) ? [first, ...kept] : kept
}

function upright(x: number, y1: number, y2: number, thickness: number, ink: Ink): PicturePart {
  return { kind: 'line', x1: x, y1, x2: x, y2, thickness, ink }
}
