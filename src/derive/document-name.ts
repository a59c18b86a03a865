import type { DatasetIndex } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import { documentsById } from './by-id.ts'

/** The document's own heading, else its file. */
export function documentName(index: DatasetIndex, id: DocumentId): string {
  const document = documentsById(index).get(id)
  return document?.title ?? document?.file ?? id
}
