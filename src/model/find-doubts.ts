import type { Dataset } from './dataset.ts'
import type { Doubt } from './dataset-index.ts'
import type { DocumentId } from './ids.ts'

/** What a reader should check before citing, in the order of the events and of their texts. */
export function findDoubts(_dataset: Dataset, _texts: ReadonlyMap<DocumentId, string>): readonly Doubt[] {
  return []
}
