import type { DatasetIndex, DocumentSummary } from '../model/dataset-index.ts'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'

/** Codes that mean: this file is not among the documents. */
const NOT_READ: ReadonlySet<DiagnosticCode> = new Set([
  'empty-file',
  'not-text',
  'not-utf-8',
  'too-large',
  'unreadable-file',
  'reading-failed',
])

/** What the reader is told about the folder; every diagnostic of the index is in exactly one list. */
interface ReadingReport {
  /** Files that were not read, each with its reasons. */
  readonly unread: ReadonlyMap<string, readonly Diagnostic[]>
  /** Documents that were read and report no meeting, with the reason where the parser gives one. */
  readonly noMeeting: readonly { readonly document: DocumentSummary; readonly reason: string | undefined }[]
  /** Everything else, in the order of the index. */
  readonly others: readonly Diagnostic[]
}

/** A file counts as not read when it has an error, or a code that says so, and no document came of it. */
export function readingReport({ documents, diagnostics }: DatasetIndex): ReadingReport {
  const read = new Set(documents.map(({ file }) => file))
  const isUnread = ({ code, severity, file }: Diagnostic): boolean =>
    !read.has(file) && (severity === 'error' || NOT_READ.has(code))
  const unread = new Map<string, readonly Diagnostic[]>()
  for (const diagnostic of diagnostics.filter(isUnread))
    unread.set(diagnostic.file, [...(unread.get(diagnostic.file) ?? []), diagnostic])
  const silent = documents.filter(({ reportsEvent }) => !reportsEvent)
  const isSilence = ({ code, file }: Diagnostic): boolean =>
    code === 'no-meeting' && silent.some(document => document.file === file)
  return {
    unread,
    noMeeting: silent.map(document => ({
      document,
      reason: diagnostics.find(one => isSilence(one) && one.file === document.file)?.message,
    })),
    others: diagnostics.filter(one => !isUnread(one) && !isSilence(one)),
  }
}
