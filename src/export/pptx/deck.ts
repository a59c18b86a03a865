import type { LaneKind } from '../../model/organisation.ts'
import type { Ink } from '../../model/picture.ts'
import type { Point } from './mark-outline.ts'

/** A presentation as plain values; all lengths in points, x to the right, y down. */
export interface Deck {
  readonly title: string
  readonly subject: string
  readonly slides: readonly DeckSlide[]
  /** Of the documents behind it (`data-hash.ts`). */
  readonly hash: string | undefined
  readonly version: string
}

/** 16 to 9. */
export const SLIDE = { width: 960, height: 540, margin: 48 } as const

export interface DeckSlide {
  /** Painted in this order, which is also that in which they are read out; the title is one of them. */
  readonly shapes: readonly DeckShape[]
  /** For the speaker; one paragraph each. */
  readonly notes: readonly string[]
}

export type DeckColour = Ink | LaneKind | 'evidence' | 'evidence-edge' | 'warn'

export type DeckLink =
  /** Only http and https. */
  | { readonly kind: 'web'; readonly address: string; readonly says: string }
  /** 1-based. */
  | { readonly kind: 'slide'; readonly slide: number; readonly says: string }

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. Every shape has such words. */
  readonly alt: string
  readonly link?: DeckLink
}

export interface DeckRun {
  readonly words: string
  readonly size: number
  /** Serif is the sources speaking, sans is Plenary. */
  readonly voice: 'serif' | 'sans'
  readonly colour: DeckColour
  readonly bold?: boolean
  readonly italic?: boolean
  /** Behind words that support a fact: a marker, and a line under it as second cue. */
  readonly evidence?: boolean
  /** Told to be a link by a line under it. */
  readonly underlined?: boolean
}

export interface DeckParagraph {
  readonly runs: readonly DeckRun[]
  /** In points from base line to base line; without it as the typeface has it. */
  readonly leading?: number
  /** Points over it. */
  readonly before?: number
}

export interface DeckText extends Placed {
  readonly kind: 'text'
  /** What the slide is called in outlines and by screen readers. One on each slide. */
  readonly isTitle?: boolean
  readonly paragraphs: readonly DeckParagraph[]
  readonly align?: 'left' | 'center' | 'right'
  readonly anchor?: 'top' | 'middle' | 'bottom'
  readonly fill?: DeckColour
  /** False: the words stay on one line, however wide the typeface at hand is. */
  readonly wraps: boolean
}

export interface DeckLine extends Placed {
  readonly kind: 'line'
  readonly thickness: number
  readonly colour: DeckColour
  readonly dashed?: boolean
}

/** Forms that every program can change by hand, and outlines for what they do not have. */
export type DeckForm =
  | { readonly kind: 'preset'; readonly name: 'rect' | 'ellipse' | 'triangle' | 'diamond' | 'flowChartMerge' }
  /** Points within the box, 0 to 1 on both sides. */
  | { readonly kind: 'outline'; readonly points: readonly Point[] }

export interface DeckArea extends Placed {
  readonly kind: 'area'
  readonly form: DeckForm
  readonly fill?: DeckColour
  readonly stroke?: { readonly colour: DeckColour; readonly thickness: number }
}

export type DeckShape = DeckText | DeckLine | DeckArea
