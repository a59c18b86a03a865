import type { EventId } from './ids.ts'
import type { LaneKind, LaneRole } from './organisation.ts'

/**
 * A drawing as plain values: no DOM, no measuring, no colour of a theme. Each writer (SVG, PNG, PowerPoint,
 * poster, presentation) carries it out in its own medium, with real text and real shapes.
 */
export interface Picture {
  /** In pixels, as all lengths; x to the right, y down. */
  readonly width: number
  readonly height: number
  /** What it shows, in a sentence: the alternative text of the whole. */
  readonly alt: string
  /** Painted in this order. */
  readonly parts: readonly PicturePart[]
}

/** Inks by role, as in `ui/tokens.css`; kinds of bodies have hues of their own. */
export type Ink = 'ink' | 'ink-2' | 'ink-3' | 'line' | 'line-2' | 'paper' | 'ground' | 'band'

/** What a part says and belongs to, for links and for those who cannot see it. */
interface Named {
  readonly event?: EventId
  /** In words; absent where the part only decorates. */
  readonly alt?: string
}

export interface PictureText extends Named {
  readonly kind: 'text'
  /** Of the base line; `x` is the left end, the middle or the right end. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** One line; longer words were broken or shortened before. */
  readonly text: string
  readonly size: number
  readonly weight: 400 | 500 | 600 | 700
  /** Serif is the sources speaking, sans is Plenary. */
  readonly voice: 'serif' | 'sans'
  readonly ink: Ink
  /** As measured when it was laid out, so that a medium without the typeface can leave room. */
  readonly width: number
}

export interface PictureLine extends Named {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly thickness: number
  readonly ink: Ink
  readonly dashed?: boolean
}

export interface PictureBox extends Named {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Ink
}

/** A body's mark, its middle at x, y; `size` is the side of its box, 20 as in `derive/mark-shape.ts`. */
export interface PictureMark extends Named {
  readonly kind: 'mark'
  readonly x: number
  readonly y: number
  readonly size: number
  /** `event` is the upright tick of lanes that are no organisations. */
  readonly shape: LaneKind | 'event'
  readonly role: LaneRole
  readonly announced: boolean
  /** Grey: filtered out. */
  readonly ghost: boolean
}

export type PicturePart = PictureText | PictureLine | PictureBox | PictureMark

/** How wide a line of text is in its typeface, in pixels; each medium measures in its own way. */
export type MeasureText = (text: string, font: Pick<PictureText, 'size' | 'weight' | 'voice'>) => number
