import type { LaneKind } from '../model/organisation.ts'

/**
 * The shapes that tell kinds apart where colour cannot: circle, square, triangle, dome, diamond, and for
 * civil bodies a triangle that stands on its tip. Never a cross: that emblem is protected. `event` is the
 * upright tick of lanes that are no organisations.
 */
export type MarkShape = LaneKind | 'event'

/** SVG path data around 0,0 in a box of 20 by 20. */
interface MarkPaths {
  readonly body: string
  /** Its left half: announced, not reported. */
  readonly half: string
  /** Around the body of an organiser. */
  readonly ring: string
}

type Point = readonly [x: number, y: number]

/** Corners of the left half from top to bottom, at size 1; the right half mirrors them. */
const LEFT_HALVES: Readonly<Record<'square' | 'up' | 'down' | 'diamond' | 'tick', readonly Point[]>> = {
  square: [
    [0, -1],
    [-1, -1],
    [-1, 1],
    [0, 1],
  ],
  up: [
    [0, -1],
    [-1.06, 0.8],
    [0, 0.8],
  ],
  down: [
    [0, -0.8],
    [-1.06, -0.8],
    [0, 1],
  ],
  diamond: [
    [0, -1],
    [-1, 0],
    [0, 1],
  ],
  tick: [
    [0, -1],
    [-0.3, -1],
    [-0.3, 1],
    [0, 1],
  ],
}

/** Sizes of body and ring, chosen so that all look equally heavy beside each other. */
const MARKS: Readonly<Record<MarkShape, MarkPaths>> = {
  global: rounded(4.5, 8.25, circle),
  regional: cornered('square', 4, 7.75),
  specialised: cornered('up', 5.25, 10.4),
  humanitarian: rounded(5.25, 9, dome),
  national: cornered('diamond', 5.5, 10),
  civil: cornered('down', 5.25, 10.4),
  event: cornered('tick', 5, 8),
}

export function markPaths(shape: MarkShape): MarkPaths {
  return MARKS[shape]
}

function cornered(name: keyof typeof LEFT_HALVES, size: number, ring: number): MarkPaths {
  const left = LEFT_HALVES[name]
  const right = left.toReversed().map(([x, y]): Point => [-x, y])
  return {
    body: outline([...left, ...right], size),
    half: outline(left, size),
    ring: outline([...left, ...right], ring),
  }
}

function outline(corners: readonly Point[], size: number): string {
  return `M${corners.map(([x, y]) => `${round(x * size)} ${round(y * size)}`).join('L')}Z`
}

function rounded(size: number, ring: number, draw: (size: number, half: boolean) => string): MarkPaths {
  return { body: draw(size, false), half: draw(size, true), ring: draw(ring, false) }
}

function circle(r: number, half: boolean): string {
  return half
    ? `M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`
    : `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}

/** A half disc on its flat side, its middle at 0,0. */
function dome(r: number, half: boolean): string {
  const base = round(r / 2)
  return half
    ? `M0 ${base}H${-r}A${r} ${r} 0 0 1 0 ${base - r}Z`
    : `M${-r} ${base}A${r} ${r} 0 0 1 ${r} ${base}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
