import type { Diagnostic } from '../model/diagnostic.ts'

/** A mistake of ours over one document, which costs this document alone. */
export function brokenOff(file: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : 'unknown reason'
  const message = `the reading broke off (${reason}); this is a fault of Plenary.`
  return { code: 'reading-failed', severity: 'error', file, message }
}
