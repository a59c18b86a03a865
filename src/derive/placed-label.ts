import type { EventPosition } from './attendance.ts'

/**
 * How much of an event a label says. `title`: up to three lines, narrow; `wide`: up to two lines; `line`: one
 * line, as wide as `title`; `date`: date and place alone. Each is no wider than the one before, `wide` apart.
 */
export type LabelDetail = 'title' | 'wide' | 'line' | 'date'

/** In pixels. */
export interface LabelSize {
  readonly width: number
  readonly height: number
}

export type MeasureLabel = (event: EventPosition, detail: LabelDetail) => LabelSize

/** An event on the axis; `x` counts pixels from anywhere, but from the same point for all. */
export interface Stem {
  readonly event: EventPosition
  readonly x: number
}

/** A label stands `bottom` pixels above the lanes; a cluster stands on them. */
export type PlacedLabel =
  | {
      readonly kind: 'label'
      readonly stem: Stem
      readonly detail: LabelDetail
      readonly size: LabelSize
      readonly bottom: number
    }
  | { readonly kind: 'cluster'; readonly stems: readonly [Stem, ...Stem[]]; readonly width: number }

export type Label = Extract<PlacedLabel, { kind: 'label' }>
