import { SHAPE_TABLE } from './page-shapes.ts'
import { PUBLISHER_TABLE } from './publisher-table.ts'
import { readNames, readRows } from './read-table.ts'

/** A house that publishes reports. */
export interface Publisher {
  readonly name: string
  /** Where its name is its mark: in a dateline, or at the head and foot of a page. */
  readonly kind: 'wire' | 'paper' | 'house'
  readonly marks: readonly string[]
}

export const PUBLISHERS: readonly Publisher[] = readRows(PUBLISHER_TABLE).map(
  ([name = '', kind = '', marks]) => ({ name, kind: kind as Publisher['kind'], marks: readNames(marks) }),
)

/** A house that does not name itself but whose pages have a shape of their own. */
export interface PageShape {
  readonly publisher: string
  /** What the shape is, for the reader; the words found are put in front. */
  readonly shape: string
  /**
   * The line that gives it away, as token words with one space between: `#` stands for a number, `…` at the
   * end for any rest.
   */
  readonly line: string
  /** A second line that must stand somewhere too, in the same notation. */
  readonly with?: string
}

export const PAGE_SHAPES: readonly PageShape[] = readRows(SHAPE_TABLE).map(cells => {
  const [publisher = '', shape = '', line = '', second] = cells.map(cell => cell.trim())
  return { publisher, shape, line, ...(second === undefined ? {} : { with: second }) }
})
