import type { FactPath } from '../model/fact-path.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { evidenceClusters, type MarkedSpan } from './evidence-clusters.ts'
import type { FactRow } from './fact-row.ts'

/** A passage with its number; rows that rest on the very same words share it. */
export interface Note extends Span {
  /** From 1 in reading order of the ends, where the raised numbers stand; of nested passages the inner is first. */
  readonly number: number
  /** Ids of the rows that it supports. */
  readonly rows: readonly FactPath[]
  readonly spans: readonly MarkedSpan[]
}

/**
 * Numbers the passages of one document in reading order.
 *
 *     … Krasnodar², October 4, 2017³
 */
export function numberNotes(rows: readonly FactRow[], document: DocumentId): readonly Note[] {
  const passages = new Map<string, Omit<Note, 'number'>>()
  for (const row of rows) {
    for (const { document: of, start, end, spans } of evidenceClusters(row)) {
      if (of !== document) continue
      const known = passages.get(`${start}-${end}`)
      passages.set(`${start}-${end}`, {
        start,
        end,
        rows: [...(known?.rows ?? []), row.id],
        spans: [...(known?.spans ?? []), ...spans],
      })
    }
  }
  return [...passages.values()]
    .toSorted((a, b) => a.end - b.end || b.start - a.start)
    .map((passage, i) => ({ ...passage, number: i + 1 }))
}
