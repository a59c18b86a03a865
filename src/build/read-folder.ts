import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'
import { endingOf, isReadableEnding } from '../model/readable-files.ts'
import { decodeText } from '../parse/open-file/decode-text.ts'
import { gatherFiles, type GatheredFiles, type OpenedFile } from '../parse/open-file/gather-files.ts'
import { LARGEST_FILE, tooLarge } from '../parse/open-file/limits.ts'
import type { FoundText } from './find-texts.ts'

/** Reads what {@link findTexts} found, in that order. One bad file never keeps the others from being read. */
export function readTexts(found: readonly FoundText[]): GatheredFiles {
  return gatherFiles(found.map(({ path, file }) => openText(path, file)))
}

function openText(path: string, file: string): OpenedFile {
  const bytes = readBytes(path, file)
  if ('code' in bytes) return bytes
  const decoded = decodeText(bytes)
  if (decoded.kind === 'text') {
    const { kind: _, ...text } = decoded
    return { file, ...text, sha256: createHash('sha256').update(bytes).digest('hex') }
  }
  return {
    ...refusal(decoded.code, file, decoded.message),
    ...(decoded.line === undefined ? {} : { line: decoded.line }),
  }
}

/** A pipe or a device is not read: it may never end. */
function readBytes(path: string, file: string): Uint8Array | Diagnostic {
  try {
    const found = statSync(path)
    if (found.isDirectory())
      return refusal('unreadable-file', file, 'the folder would not open; check that you may read it.')
    if (!found.isFile()) return refusal('unreadable-file', file, 'it is no file but a pipe or a device.')
    if (found.size > LARGEST_FILE) return refusal('too-large', file, tooLarge(found.size))
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    const message = `the system would not open it (${reason}); check that it is there and that you may read it.`
    return refusal('unreadable-file', file, message)
  }
}

/** What is said of a text that a command does not open. */
export function notOpened({ file }: FoundText): Diagnostic {
  const ending = endingOf(file)
  const page = isReadableEnding(ending) ? ', or open it on the page' : ''
  const message = `a .${ending} file is not read by a command; save its text as .txt${page}.`
  return { code: 'wrong-ending', severity: 'note', file, message }
}

function refusal(code: DiagnosticCode, file: string, message: string): Diagnostic {
  return { code, severity: 'error', file, message }
}
