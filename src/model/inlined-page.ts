import type { DatasetIndex } from './dataset-index.ts'
import type { EventFacts } from './event-part.ts'
import type { DocumentId } from './ids.ts'
import type { Story } from './story.ts'

/** Ids of the JSON islands in a page that holds its data: `<script type="application/json" id="plenary-data">`. */
export const DATA_ISLAND = 'plenary-data'
export const START_ISLAND = 'plenary-start'

/** All of a collection, in one value. Lists of pairs, because names of documents are no keys of an object. */
export interface InlinedData {
  readonly index: DatasetIndex
  /** Of each main event. */
  readonly facts: readonly EventFacts[]
  /** Unchanged. */
  readonly texts: readonly (readonly [document: DocumentId, text: string])[]
}

/** What the page opens on. */
export interface InlinedStart {
  /** A link's fragment without `#`; it counts only where the address has none. */
  readonly link?: string
  /** Of the reader who saved the page, after those of the collection. */
  readonly stories?: readonly Story[]
  /** Where the live timeline is, for links that lead out of the page: an absolute address without fragment. */
  readonly home?: string
}
