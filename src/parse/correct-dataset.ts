import type { Dataset } from '../model/dataset.ts'
import { anchorCorrections, NO_CORRECTIONS, type CorrectedText } from './corrections/anchor-corrections.ts'
import { correctionRecords } from './corrections/applied.ts'
import { correctCollection } from './corrections/correct-collection.ts'
import type { Correction } from './corrections/correction.ts'
import { withFormerIds } from './corrections/former-ids.ts'
import { datasetOf, type CollectionSettings } from './join-documents.ts'
import { nameEvents } from './name-events.ts'
import type { ParsedDocument } from './parse-document.ts'

/** What people say, and what they say it of. */
interface CorrectingOrder {
  readonly parsed: readonly ParsedDocument[]
  /** The texts of exactly these documents. */
  readonly texts: readonly CorrectedText[]
  readonly settings: CollectionSettings
  readonly corrections: readonly Correction[]
}

/** The dataset with corrections laid over it; without any it is `read`, what the parser made of the documents. */
export function correctDataset(
  read: Dataset,
  { parsed, texts, settings, corrections }: CorrectingOrder,
): Dataset {
  const anchored = anchorCorrections(corrections, texts)
  if (anchored === NO_CORRECTIONS) return read
  const { documents, merged, applied, links, diagnostics } = correctCollection(parsed, anchored)
  const events = withFormerIds(nameEvents(merged), read.events)
  const records = correctionRecords(applied, links, events)
  const dataset = datasetOf(documents, settings, merged, events)
  return {
    ...dataset,
    diagnostics: [...dataset.diagnostics, ...diagnostics],
    ...(records.length === 0 ? {} : { corrections: records }),
  }
}
