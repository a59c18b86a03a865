import type { Headings } from '../headings.ts'
import type { Landmarks } from '../landmarks.ts'
import type { LineLabel } from '../place-lines.ts'

/** A document cut up, with what its headings and its sentences say. */
export interface Stage {
  readonly marks: Landmarks
  readonly headings: Headings
  /** By sentence, see `sentence-signs.ts`. */
  readonly signs: readonly number[]
  /** Lines of the page, by index. */
  readonly furniture: ReadonlyMap<number, string>
  /** Lines of a date, a clock or a place that stand together under the heading. */
  readonly placeLines: ReadonlySet<number>
  /** The line of the place among them, by index. */
  readonly placeLine: number | undefined
  /** Short lines between heading and text that hold a place and a day. */
  readonly entryLines: ReadonlySet<number>
  /** Lines that a label opens, by index. */
  readonly labels: ReadonlyMap<number, LineLabel>
  /** The line that begins with an agency's dateline, and its first token. */
  readonly dateline: number | undefined
  readonly datelineFirst: number
  /** The year of the document, from its own date, where it is known. */
  readonly year: number | undefined
}
