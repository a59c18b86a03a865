import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Remark } from '../../model/reading-worker.ts'
import type { SourceFile } from '../reading.ts'

/** One file as it was opened: its text, or why there is none. */
export type OpenedFile = OpenedText | Diagnostic

export interface OpenedText extends SourceFile {
  /** How its bytes were read, where that was not plain. */
  readonly remark?: Remark
}

/** The texts that could be read, and a diagnostic for each file about which there is something to say. */
export interface GatheredFiles {
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** 100 kB: longer than any paragraph; such a file has lost its line ends. */
const LONGEST_LINE = 100 * 1024

/** Tells texts from faults, in the order given, and says what stands out about the texts: twins and endless lines. */
export function gatherFiles(opened: readonly OpenedFile[]): GatheredFiles {
  const files: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  const names = new Map<string, string>()
  for (const one of opened) {
    if ('code' in one) {
      diagnostics.push(one)
      continue
    }
    const twin = names.get(one.sha256)
    if (twin === undefined) names.set(one.sha256, one.file)
    else diagnostics.push(sameContent(one.file, twin))
    if (one.remark) diagnostics.push(otherEncoding(one.file, one.remark))
    diagnostics.push(...longLines(one))
    files.push(one)
  }
  return { files, diagnostics }
}

function otherEncoding(file: string, remark: Remark): Diagnostic {
  return { code: 'other-encoding', severity: 'warning', file, ...remark }
}

function sameContent(file: string, twin: string): Diagnostic {
  const message = `the same words as ${twin}; both are kept as documents of one event.`
  return { code: 'same-content', severity: 'note', file, message }
}

function longLines({ file, text }: SourceFile): readonly Diagnostic[] {
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    if (stop - start > LONGEST_LINE) {
      const message = `one line of ${stop - start} characters; it was read, but its line number says little. Break it into paragraphs.`
      return [{ code: 'long-line', severity: 'warning', file, message, line }]
    }
    start = stop + 1
  }
  return []
}
