import type { DiagnosticCode } from '../../model/diagnostic.ts'
import type { Remark } from '../../model/reading-worker.ts'

/** A text, or the reason why these bytes are none. `line` is where the first offending byte lies. */
export type Decoded = { readonly kind: 'text'; readonly text: string; readonly remark?: Remark } | Refused

export interface Refused {
  readonly kind: 'refused'
  readonly code: DiagnosticCode
  /** What stands after the file's name: a sentence in lower case that names the reason and the next step. */
  readonly message: string
  readonly line?: number
}

export function refuse(code: DiagnosticCode, message: string, line?: number): Refused {
  return { kind: 'refused', code, message, ...(line === undefined ? {} : { line }) }
}

/** White space alone is no document; `otherwise` says what the file holds instead. */
export function holdingWords(text: string, otherwise = 'it holds no words.'): Decoded {
  return text.trim() === '' ? refuse('empty-file', otherwise) : { kind: 'text', text }
}
