import type { Dataset } from '../model/dataset.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CorrectionText, ReadOutcome } from '../model/reading-worker.ts'
import { correctDataset } from './correct-dataset.ts'
import { correctionFile, withoutEnding } from './correction-files/correction-file.ts'
import {
  joinCorrections,
  readCorrectionFile,
  unreadCorrections,
  type ReadCorrections,
} from './correction-files/read-correction-file.ts'
import { LARGEST_FILE } from './open-file/limits.ts'
import type { ParsedDocument } from './parse-document.ts'

/** What was read in a Worker, and the files of corrections that came with it. */
export interface CorrectReadOrder {
  readonly title: string
  readonly read: readonly ReadOutcome[]
  /** Those of `read` that are documents. */
  readonly parsed: readonly ParsedDocument[]
  readonly files: readonly CorrectionText[]
}

export interface CorrectedRead {
  readonly dataset: Dataset
  /** What is wrong in the files. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads files of corrections and lays them over `dataset`, as the commands do with those of a folder. */
export async function correctRead(
  dataset: Dataset,
  { title, read, parsed, files }: CorrectReadOrder,
): Promise<CorrectedRead> {
  const documents = new Set(
    read.map(one => withoutEnding(one.kind === 'read' ? one.file : one.diagnostic.file)),
  )
  const people = joinCorrections(await Promise.all(files.map(file => readFile(file, documents))))
  const texts = read.filter(one => one.kind === 'read')
  const order = { parsed, texts, settings: { title }, corrections: people.corrections }
  return { dataset: correctDataset(dataset, order), diagnostics: people.diagnostics }
}

async function readFile(
  { file, content }: CorrectionText,
  documents: ReadonlySet<string>,
): Promise<ReadCorrections> {
  const correcting = correctionFile(file, documents)
  if (content.size > LARGEST_FILE) return unreadCorrections(correcting, 'it has more than 20 MB')
  try {
    const text = await content.text()
    return joinCorrections([readCorrectionFile(correcting, text), settingsIn(file, text)])
  } catch {
    return unreadCorrections(correcting, 'it would not open; it was moved, changed or deleted meanwhile')
  }
}

/** Of `plenary.yaml` a command takes more than corrections; that it does not count here is said. */
function settingsIn(file: string, text: string): ReadCorrections {
  const hasSettings = file === 'plenary.yaml' && /^(?:title|description|stories)\s*:/m.test(text)
  const message =
    'title, description and stories count where a command reads the folder; on the page only corrections do.'
  const said: Diagnostic = { code: 'bad-settings', severity: 'note', file, message }
  return { corrections: [], diagnostics: hasSettings ? [said] : [] }
}
