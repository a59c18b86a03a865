import type { DocumentId } from './ids.ts'

/** Half-open range [start, end) of one document's text, in UTF-16 code units, as `String.slice` counts. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a document states a fact. Always `text.slice(start, end) === exact`, within a sentence or a line. */
export interface Evidence extends Span {
  readonly document: DocumentId
  readonly exact: string
}

/**
 * The 1-based line on which `offset` lies; `\n`, `\r\n` and a lone `\r` each end a line.
 *
 *     lineAt('a\nb', 0) → 1     lineAt('a\nb', 2) → 2
 */
export function lineAt(text: string, offset: number): number {
  let line = 1
  const stop = Math.min(offset, text.length)
  for (let i = 0; i < stop; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) line++
  }
  return line
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
