import type { MarkShape } from '../../derive/mark-shape.ts'
import type { DeckForm } from './deck.ts'

/** A step along an outline: a straight line to x, y, or a curve with two handles. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly handles?: readonly [x1: number, y1: number, x2: number, y2: number]
}

/** Around 0,0 in a box of 20 by 20, as in `derive/mark-shape.ts`. */
export interface MarkBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface MarkOutline {
  readonly form: DeckForm
  readonly body: MarkBox
  readonly ring: MarkBox
  /** Of the left half of the body's box: announced, not reported. */
  readonly half: DeckForm
}

/** A quarter of a circle as one curve: its handles lie so far along the radius. */
const ROUND = 0.5523

const outline = (...points: readonly Point[]): DeckForm => ({ kind: 'outline', points })
const preset = (name: Extract<DeckForm, { kind: 'preset' }>['name']): DeckForm => ({ kind: 'preset', name })
const corners = (...points: readonly (readonly [x: number, y: number])[]): DeckForm =>
  outline(...points.map(([x, y]) => ({ x, y })))

const DOME = outline(
  { x: 0, y: 1 },
  { x: 0.5, y: 0, handles: [0, 1 - ROUND, 0.5 - ROUND / 2, 0] },
  { x: 1, y: 1, handles: [0.5 + ROUND / 2, 0, 1, 1 - ROUND] },
)
const HALF_DOME = outline(
  { x: 0, y: 1 },
  { x: 1, y: 0, handles: [0, 1 - ROUND, 1 - ROUND, 0] },
  { x: 1, y: 1 },
)
const HALF_DISC = outline(
  { x: 1, y: 0 },
  { x: 0, y: 0.5, handles: [1 - ROUND, 0, 0, 0.5 - ROUND / 2] },
  { x: 1, y: 1, handles: [0, 0.5 + ROUND / 2, 1 - ROUND, 1] },
)

const MARKS: Readonly<Record<MarkShape, MarkOutline>> = {
  global: mark(preset('ellipse'), HALF_DISC, around(4.5, 4.5), around(8.25, 8.25)),
  regional: mark(preset('rect'), preset('rect'), around(4, 4), around(7.75, 7.75)),
  specialised: mark(preset('triangle'), corners([1, 0], [1, 1], [0, 1]), up(5.25), up(10.4)),
  humanitarian: mark(DOME, HALF_DOME, dome(5.25), dome(9)),
  national: mark(preset('diamond'), corners([1, 0], [1, 1], [0, 0.5]), around(5.5, 5.5), around(10, 10)),
  civil: mark(preset('flowChartMerge'), corners([0, 0], [1, 0], [1, 1]), down(5.25), down(10.4)),
  event: mark(preset('rect'), preset('rect'), around(1.5, 5), around(2.4, 8)),
}

/** The forms of a mark, as a program of slides has them. */
export function markOutline(shape: MarkShape): MarkOutline {
  return MARKS[shape]
}

function mark(form: DeckForm, half: DeckForm, body: MarkBox, ring: MarkBox): MarkOutline {
  return { form, half, body, ring }
}

function around(x: number, y: number): MarkBox {
  return { left: -x, top: -y, right: x, bottom: y }
}

function up(size: number): MarkBox {
  return { left: -1.06 * size, top: -size, right: 1.06 * size, bottom: 0.8 * size }
}

function down(size: number): MarkBox {
  return { left: -1.06 * size, top: -0.8 * size, right: 1.06 * size, bottom: size }
}

function dome(radius: number): MarkBox {
  return { left: -radius, top: -radius / 2, right: radius, bottom: radius / 2 }
}
