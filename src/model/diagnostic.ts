import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'note'

export type DiagnosticCode =
  | 'empty-file'
  | 'not-text'
  | 'not-utf-8'
  | 'other-encoding'
  | 'too-large'
  | 'long-line'
  | 'unreadable-file'
  | 'wrong-ending'
  | 'protected-file'
  | 'unsafe-archive'
  | 'too-slow'
  | 'no-meeting'
  | 'same-content'
  | 'no-date'
  | 'no-place'
  | 'unreadable-date'
  | 'odd-name'
  | 'bad-settings'
  | 'bad-story'
  | 'bad-correction'
  | 'stale-correction'
  | 'reading-failed'

/**
 * Something that was not read, or read with a doubt about the file itself. `file` counts from the folder
 * that was read; `message` is one sentence that names the reason and, where there is one, the next step.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly span?: Span
  readonly message: string
}

/** As compilers print it: `seeds/x.txt:14:3 warning: unreadable date "32 May"`. */
export function formatDiagnostic({ file, line, column, severity, message }: Diagnostic, root = ''): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  return `${root}${file}${place} ${severity}: ${message}`
}
