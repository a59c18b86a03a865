import type { Diagnostic } from '../../model/diagnostic.ts'

/** A correction that no longer fits, said at its own line. `message` is a sentence that says what to do. */
export function misfit(
  { file, line }: { readonly file: string; readonly line: number },
  message: string,
): Diagnostic {
  return { code: 'stale-correction', severity: 'warning', file, line, message }
}
