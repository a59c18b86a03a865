import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'
import type { DocumentId } from '../model/ids.ts'
import type { ReadOutcome, RefusedFile, WorkerRequest } from '../model/reading-worker.ts'
import { valueOf } from '../model/sourced.ts'
import { brokenOff } from './broken-off.ts'
import type { OpenedFile } from './open-file/gather-files.ts'
import { LARGEST_FILE, tooLarge } from './open-file/limits.ts'
import { findOpener, type FileOpener } from './open-file/open-file.ts'
import { parseDocument } from './parse-document.ts'
import { takeId } from './take-id.ts'

type ReadRequest = Extract<WorkerRequest, { readonly kind: 'read' }>

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
    return { kind: 'refused', diagnostic: brokenOff(file, error) }
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
