import type { Dataset } from '../model/dataset.ts'
import type { DocumentId } from '../model/ids.ts'
import {
  anchorCorrections,
  NO_CORRECTIONS,
  type AnchoredCorrections,
} from './corrections/anchor-corrections.ts'
import { correctionRecords } from './corrections/applied.ts'
import { correctCollection } from './corrections/correct-collection.ts'
import type { Correction } from './corrections/correction.ts'
import { withFormerIds } from './corrections/former-ids.ts'
import { datasetOf, joinDocuments, takeId, type CollectionSettings } from './join-documents.ts'
import { nameEvents } from './name-events.ts'
import { parseDocument, type ParsedDocument } from './parse-document.ts'
import type { SourceFile } from './reading.ts'

export type { SourceFile } from './reading.ts'

/** What stands around the reading itself. */
export interface CollectionOrder {
  /** Checked; where they are written and in which order does not matter. */
  readonly corrections?: readonly Correction[]
  /** Told after each document. */
  readonly onRead?: (done: number, all: number) => void
}

/**
 * Reads a folder of documents into a dataset: each document alone, then reports of one meeting joined, then
 * corrections laid over all. The order of `files` does not matter; two files never share an id. Nothing is
 * thrown: what cannot be read is a diagnostic.
 */
export function parseCollection(
  files: readonly SourceFile[],
  settings: CollectionSettings,
  { corrections = [], onRead }: CollectionOrder = {},
): Dataset {
  const taken = new Set<DocumentId>()
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const texts = sorted.map(file => ({ ...file, id: takeId(file.file, taken) }))
  const parsed = texts.map((file, i) => {
    const document = parseDocument(file, file.id)
    onRead?.(i + 1, texts.length)
    return document
  })
  const read = joinDocuments(parsed, settings)
  const anchored = anchorCorrections(corrections, texts)
  return anchored === NO_CORRECTIONS ? read : correctDataset(read, parsed, settings, anchored)
}

function correctDataset(
  read: Dataset,
  parsed: readonly ParsedDocument[],
  settings: CollectionSettings,
  corrections: AnchoredCorrections,
): Dataset {
  const { documents, merged, applied, links, diagnostics } = correctCollection(parsed, corrections)
  const events = withFormerIds(nameEvents(merged), read.events)
  const records = correctionRecords(applied, links, events)
  const dataset = datasetOf(documents, settings, merged, events)
  return {
    ...dataset,
    diagnostics: [...dataset.diagnostics, ...diagnostics],
    ...(records.length === 0 ? {} : { corrections: records }),
  }
}
