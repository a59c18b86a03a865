import type { DatasetIndex } from './dataset-index.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { DocumentId, EventId } from './ids.ts'

/** Something about the file of a text that was read all the same: a sentence, and the line it speaks of. */
export interface Remark {
  readonly message: string
  readonly line?: number
}

/**
 * A text that the Worker has read. It keeps nothing itself, so that it can be stopped at any time and another
 * goes on; what it found stays with the page, which never looks into it.
 */
export interface ReadDocument {
  readonly kind: 'read'
  readonly id: DocumentId
  readonly file: string
  /** Its heading, where it has one. */
  readonly title?: string
  readonly text: string
  readonly sha256: string
  /** How its bytes were read, where that was not plain. */
  readonly remark?: Remark
  /** The parser's findings, as JSON in UTF-8. */
  readonly found: ArrayBuffer
}

/** A file that is no document, with the reason. */
export interface RefusedFile {
  readonly kind: 'refused'
  readonly diagnostic: Diagnostic
}

export type ReadOutcome = ReadDocument | RefusedFile

/** A file of YAML that came with the documents: corrections of them, as a rule. */
export interface CorrectionText {
  readonly file: string
  readonly content: Blob
}

/** All of the documents as one collection. */
export interface JoinedCollection {
  readonly kind: 'joined'
  readonly index: DatasetIndex
  /** Each event's facts as JSON: a page opens few of many. */
  readonly facts: readonly (readonly [event: EventId, json: string])[]
  /** The whole dataset as JSON in UTF-8, to be saved. */
  readonly dataset: ArrayBuffer
}

/** What the page asks of the Worker, one thing at a time. */
export type WorkerRequest =
  /** `taken`: ids of documents that an earlier Worker has read. */
  | { readonly kind: 'begin'; readonly taken: readonly DocumentId[] }
  | { readonly kind: 'read'; readonly file: string; readonly content: Blob }
  /** `before`: what there was to say before any file was opened. */
  | {
      readonly kind: 'join'
      readonly title: string
      readonly read: readonly ReadOutcome[]
      readonly corrections: readonly CorrectionText[]
      readonly before: readonly Diagnostic[]
    }

/** What the Worker says: that it is there, that the work on a file's bytes begins, and the answers. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started' }
  /** A mistake of ours. */
  | { readonly kind: 'failed'; readonly message: string }
  | ReadOutcome
  | JoinedCollection
