import type { CitedSource } from './cited-source.ts'

/**
 * What tells the very text, for fields that take free words:
 *
 *     File 002_469faddfd09abc77.txt, SHA-256 a1739…; line 7: “told the OSCE-wide …”
 */
export function sourceNote({ file, sha256, publisher, publisherWorkedOut, passage }: CitedSource): string {
  return [
    `File ${file}, SHA-256 ${sha256}`,
    ...(publisher !== undefined && publisherWorkedOut ? ['publisher worked out from the page'] : []),
    ...(passage ? [`line ${passage.line}: “${passage.exact.replace(/\s+/gu, ' ').trim()}”`] : []),
  ].join('; ')
}
