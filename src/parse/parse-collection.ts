import type { Dataset } from '../model/dataset.ts'
import type { DocumentId } from '../model/ids.ts'
import { correctDataset } from './correct-dataset.ts'
import type { Correction } from './corrections/correction.ts'
import { markReprints } from './find-reprints.ts'
import { joinDocuments, type CollectionSettings } from './join-documents.ts'
import { parseDocument } from './parse-document.ts'
import type { SourceFile } from './reading.ts'
import { takeId } from './take-id.ts'

export type { SourceFile } from './reading.ts'

/** What stands around the reading itself. */
export interface CollectionOrder {
  /** Checked; where they are written and in which order does not matter. */
  readonly corrections?: readonly Correction[]
  /** Told of a mistake of ours over a document, which is left out then; without it the mistake is thrown. */
  readonly onFault?: (file: string, error: unknown) => void
  /** Told after each document. */
  readonly onRead?: (done: number, all: number) => void
}

/**
 * Reads a folder of documents into a dataset: each document alone, then reprints told and reports of one
 * meeting joined, then corrections laid over all. The order of `files` does not matter; two files never share an id. Nothing is
 * thrown: what cannot be read is a diagnostic.
 */
export function parseCollection(
  files: readonly SourceFile[],
  settings: CollectionSettings,
  { corrections = [], onFault, onRead }: CollectionOrder = {},
): Dataset {
  const taken = new Set<DocumentId>()
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const texts = sorted.map(file => ({ ...file, id: takeId(file.file, taken) }))
  const parsed = texts.flatMap((file, i) => {
    try {
      return [parseDocument(file, file.id)]
    } catch (error) {
      if (!onFault) throw error
      onFault(file.file, error)
      return []
    } finally {
      onRead?.(i + 1, texts.length)
    }
  })
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  const marked = markReprints(parsed, id => textOf.get(id) ?? '')
  return correctDataset(joinDocuments(marked, settings), { parsed: marked, texts, settings, corrections })
}
