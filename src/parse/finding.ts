import type { Sourced, Standing } from '../model/sourced.ts'
import type { Span } from '../model/span.ts'
import { evidenceOf, type Reading } from './reading.ts'

/** One observation for or against a value, weighed in `weights.ts`; `span` where words carry it. */
export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly span?: Span
}

/**
 * What a recogniser proposes for one field. `spans` hold at least one passage, the deciding one first, each
 * within a sentence or a line; `why` is one sentence for the reader that names the deciding words and stands
 * after "Why": `“hosted” names the city of the meeting.` (at most about 120 characters). The finding with
 * the greatest weight is taken; its rivals may become disagreements.
 */
export interface Finding<T> {
  readonly value: T
  readonly spans: readonly [Span, ...Span[]]
  readonly why: string
  readonly status: Extract<Standing, 'stated' | 'worked-out' | 'unclear'>
  readonly weight: number
  readonly reasons: readonly Reason[]
}

/** The finding as the dataset has it. */
export function toSourced<T>(reading: Reading, { value, spans, why, status }: Finding<T>): Sourced<T> {
  const words = spans.filter(({ start, end }) => end > start)
  return { value, evidence: words.map(span => evidenceOf(reading, span)), why, status }
}

/** The heaviest finding; of equal ones the first in the text. */
export function heaviest<T>(findings: readonly Finding<T>[]): Finding<T> | undefined {
  let best: Finding<T> | undefined
  for (const finding of findings) {
    const heavier = best === undefined || finding.weight > best.weight
    const earlier =
      best !== undefined && finding.weight === best.weight && finding.spans[0].start < best.spans[0].start
    if (heavier || earlier) best = finding
  }
  return best
}
