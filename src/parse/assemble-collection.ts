import type { Dataset } from '../model/dataset.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentId } from '../model/ids.ts'
import { indexDataset } from '../model/index-dataset.ts'
import type { GatheredFiles } from './open-file/gather-files.ts'

/** Documents as every page needs them, whether a command or a Worker has read them. */
export interface AssembledCollection {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** The unchanged texts. */
  readonly texts: ReadonlyMap<DocumentId, string>
}

/**
 * Puts what opening the files had to say among the dataset's diagnostics, by file, and makes the index.
 *
 * @param parsed of exactly `files`
 * @param before what was said before any file was opened, of the folder's settings for example
 */
export function assembleCollection(
  { files, diagnostics }: GatheredFiles,
  parsed: Dataset,
  before: readonly Diagnostic[] = [],
): AssembledCollection {
  const all = [...before, ...diagnostics, ...parsed.diagnostics].toSorted(byFile)
  const dataset: Dataset = { ...parsed, diagnostics: all }
  const byName = new Map(files.map(({ file, text }) => [file, text]))
  const texts = new Map(dataset.documents.map(({ id, file }) => [id, byName.get(file) ?? '']))
  return { dataset, index: indexDataset(dataset, texts), texts }
}

/** The order of diagnostics: by file, then line. */
export function byFile(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
