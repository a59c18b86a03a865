import type { ComponentType } from 'react'
import type { FactRow } from '../../derive/fact-row.ts'

export interface Closable {
  readonly onClose: () => void
}

/**
 * Parts of the app that only some pages carry: the site has all of them, the single file no writer of slides,
 * a frame none. Each is fetched when it is first drawn (`later.ts`), and a page without one has no button for it.
 */
export interface Offers {
  /** The presentation, over everything. It reads `story` and `step` of the store. */
  readonly present?: ComponentType<Closable>
  /** The dialog "Share". */
  readonly share?: ComponentType<Closable> | undefined
  /** The dialog "Stories", where steps are added, ordered and described. */
  readonly stories?: ComponentType<Closable>
  /** The dialog "Export". */
  readonly export?: ComponentType<Closable>
  /** The dialog "Cite" of the open event. */
  readonly cite?: ComponentType<Closable>
  /** "Correct this" under a fact. */
  readonly correct?: ComponentType<{ readonly row: FactRow }>
  /** The dialog "Open documents". */
  readonly open?: ComponentType<Closable>
  /** Its two buttons, for where there are no documents. */
  readonly choose?: ComponentType
  /** Says above the view whose documents these are, where they are not those of the page. */
  readonly opened?: ComponentType
}
