import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostic.ts'
import type { SourceFile } from '../parse/parse-collection.ts'
import { decodeText } from './decode-text.ts'
import type { FoundText } from './find-texts.ts'

/** The texts that could be read, and a diagnostic for each file about which there is something to say. */
export interface ReadTexts {
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** 20 MB: a book of 3,000 pages; beyond it a browser can no longer show the text in one piece. */
const LARGEST_FILE = 20 * 1024 * 1024
/** 100 kB: longer than any paragraph; such a file has lost its line ends. */
const LONGEST_LINE = 100 * 1024

/** Reads what {@link findTexts} found, in that order. One bad file never keeps the others from being read. */
export function readTexts(found: readonly FoundText[]): ReadTexts {
  const files: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  const names = new Map<string, string>()
  for (const { path, file } of found) {
    const read = readText(path, file)
    if ('code' in read) {
      diagnostics.push(read)
      continue
    }
    const twin = names.get(read.sha256)
    if (twin !== undefined)
      diagnostics.push(
        note('same-content', file, `the same words as ${twin}; both are kept as documents of one event.`),
      )
    else names.set(read.sha256, file)
    diagnostics.push(...longLines(read))
    files.push(read)
  }
  return { files, diagnostics }
}

function readText(path: string, file: string): SourceFile | Diagnostic {
  const bytes = readBytes(path, file)
  if ('code' in bytes) return bytes
  const decoded = decodeText(bytes)
  if (decoded.kind === 'text')
    return { file, text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') }
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

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return `${megabytes} MB is more than the 20 MB that one document may have; split it.`
}

function longLines({ file, text }: SourceFile): readonly Diagnostic[] {
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    if (stop - start > LONGEST_LINE) {
      const message = `one line of ${stop - start} characters; it was read, but its line number says little. Break it into paragraphs.`
      return [{ ...diagnostic('long-line', 'warning', file, message), line }]
    }
    start = stop + 1
  }
  return []
}

function diagnostic(code: DiagnosticCode, severity: Severity, file: string, message: string): Diagnostic {
  return { code, severity, file, message }
}

const note = (code: DiagnosticCode, file: string, message: string): Diagnostic =>
  diagnostic(code, 'note', file, message)
const refusal = (code: DiagnosticCode, file: string, message: string): Diagnostic =>
  diagnostic(code, 'error', file, message)
