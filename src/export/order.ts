import type { PictureWords } from '../derive/picture/picture-words.ts'
import type { Choices } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventFacts } from '../model/event-part.ts'
import type { DocumentId, EventId } from '../model/ids.ts'
import type { MeasureText } from '../model/picture.ts'
import type { Story } from '../model/story.ts'

/** What of the timeline leaves the house. */
export type ExportScope = 'all' | 'view' | 'event' | 'story'

/** Where a writer asks for what the index does not hold; `state/data-door.ts` is one. */
export interface ExportData {
  facts(event: EventId, signal: AbortSignal): Promise<EventFacts>
  text(document: DocumentId, signal: AbortSignal): Promise<string>
}

/** The size of a picture in pixels before `scale`, and the paper under it. */
export interface PictureOptions {
  readonly width: number
  readonly height: number
  /** Pixels of the file for one of the picture: 2 for screens that are twice as fine. */
  readonly scale: number
  readonly theme: 'light' | 'dark'
  /** Without paper, for a slide that has its own ground. */
  readonly transparent: boolean
}

/** One export, worked out by the dialog: the writer asks no store and no page. */
export interface ExportOrder {
  readonly index: DatasetIndex
  readonly data: ExportData
  readonly scope: ExportScope
  /** The view that is exported: nothing filtered for `all`, the open event in `event` for `event`. */
  readonly choices: Choices
  /** The events of that view. */
  readonly shown: ReadonlySet<EventId>
  /** Always there for `story`. */
  readonly story?: Story
  /** Where the live page stands, without `#`; `undefined` where nobody else could open it. */
  readonly address: string | undefined
  /** Where the page's own files lie, if not at `address`: others may open it elsewhere, or nowhere. */
  readonly site?: string
  readonly picture: PictureOptions
  readonly measure: MeasureText
  readonly words: PictureWords
}

/** Says how far it is; `total` may grow while a writer learns what there is to do. */
export type ExportProgress = (done: number, total: number) => void

/**
 * Writes one file. It is rejected with the signal's reason when it was cancelled, else with an `Error` whose
 * message is a sentence for the reader.
 */
export type Writer = (order: ExportOrder, progress: ExportProgress, signal: AbortSignal) => Promise<Blob>
