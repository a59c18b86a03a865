import type { Dataset } from '../model/dataset.ts'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'
import { eventParts } from '../model/event-parts.ts'
import type { DocumentId } from '../model/ids.ts'
import type { JoinedCollection, ReadOutcome, RefusedFile, WorkerRequest } from '../model/reading-worker.ts'
import { valueOf } from '../model/sourced.ts'
import { assembleCollection } from './assemble-collection.ts'
import type { CorrectedRead, CorrectReadOrder } from './correct-read.ts'
import { gatherFiles, type OpenedFile } from './open-file/gather-files.ts'
import { LARGEST_FILE, tooLarge } from './open-file/limits.ts'
import { findOpener, type FileOpener } from './open-file/open-file.ts'
import { joinDocuments, takeId } from './join-documents.ts'
import { parseDocument, type ParsedDocument } from './parse-document.ts'

type ReadRequest = Extract<WorkerRequest, { readonly kind: 'read' }>
type JoinRequest = Extract<WorkerRequest, { readonly kind: 'join' }>

/**
 * Opens one file and reads it. Never fails: what cannot be opened or read is refused with its reason.
 *
 * @param taken ids of the documents before it, by file name; grows by this one
 * @param onStart called when nothing more has to be fetched and the work on the bytes begins
 */
export async function readFile(
  { file, content }: ReadRequest,
  taken: Set<DocumentId>,
  onStart: () => void,
): Promise<ReadOutcome> {
  if (content.size > LARGEST_FILE) return refused('too-large', file, tooLarge(content.size))
  let opener: FileOpener
  let bytes: Uint8Array<ArrayBuffer>
  try {
    opener = await findOpener(file)
  } catch {
    return refused(
      'unreadable-file',
      file,
      'what opens such files did not arrive; check the connection and try again.',
    )
  }
  try {
    bytes = new Uint8Array(await content.arrayBuffer())
  } catch {
    return refused('unreadable-file', file, 'it would not open; it was moved, changed or deleted meanwhile.')
  }
  onStart()
  try {
    const opened = await opener.open(bytes)
    return 'code' in opened ? { kind: 'refused', diagnostic: opened } : readText(opened, taken)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    return refused('reading-failed', file, `the reading broke off (${reason}); this is a fault of Plenary.`)
  }
}

function readText(source: Exclude<OpenedFile, Diagnostic>, taken: Set<DocumentId>): ReadOutcome {
  const parsed = parseDocument(source, takeId(source.file, taken))
  const title = valueOf(parsed.record.title)
  return {
    kind: 'read',
    id: parsed.record.id,
    ...source,
    ...(title === undefined ? {} : { title }),
    found: new TextEncoder().encode(JSON.stringify(parsed)).buffer,
  }
}

function refused(code: DiagnosticCode, file: string, message: string): RefusedFile {
  return { kind: 'refused', diagnostic: { code, severity: 'error', file, message } }
}

/**
 * Joins what was read, by file name, into one collection, with corrections laid over it: the same dataset as a
 * command makes of these files.
 */
export async function joinRead({ title, read, corrections, before }: JoinRequest): Promise<JoinedCollection> {
  const parsed = read.flatMap(one => (one.kind === 'read' ? [parsedOf(one.found)] : []))
  const gathered = gatherFiles(read.map(one => (one.kind === 'read' ? one : one.diagnostic)))
  const asRead = joinDocuments(parsed, { title })
  const corrected =
    corrections.length === 0
      ? { dataset: asRead, diagnostics: [] }
      : await correct(asRead, { title, read, parsed, files: corrections })
  const { dataset, index } = assembleCollection(gathered, corrected.dataset, [
    ...before,
    ...corrected.diagnostics,
  ])
  return {
    kind: 'joined',
    index,
    facts: eventParts(dataset).map(part => [part.event.id, JSON.stringify(part)]),
    dataset: new TextEncoder().encode(JSON.stringify(dataset)).buffer,
  }
}

/** What reads corrections is fetched when the first come: most documents have none. */
async function correct(dataset: Dataset, order: CorrectReadOrder): Promise<CorrectedRead> {
  const correcting = await import('./correct-read.ts').catch(() => undefined)
  if (correcting) return correcting.correctRead(dataset, order)
  const message =
    'what reads corrections did not arrive, so that none of them counts; check the connection and open the documents again.'
  const unread = order.files.map(({ file }) => refused('unreadable-file', file, message).diagnostic)
  return { dataset, diagnostics: unread }
}

function parsedOf(found: ArrayBuffer): ParsedDocument {
  return JSON.parse(new TextDecoder().decode(found)) as ParsedDocument
}
