import type { RunnerUp, Sourced, Standing } from '../model/sourced.ts'
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

/** A finding with the second-best reading, where that came close. */
export interface ContestedFinding<T> extends Finding<T> {
  readonly runnerUp?: RunnerUp<T>
}

/** The finding as the dataset has it. */
export function toSourced<T>(
  reading: Reading,
  { value, spans, why, status, runnerUp }: ContestedFinding<T>,
): Sourced<T> {
  const words = spans.filter(({ start, end }) => end > start)
  const evidence = words.map(span => evidenceOf(reading, span))
  return { value, evidence, why, status, ...(runnerUp === undefined ? {} : { runnerUp }) }
}

/** How far behind a rival still is one worth telling, and how near it makes the choice doubtful. */
const CLOSE = 8
const DOUBTFUL = 3

/**
 * The finding with its runner-up, where one came close; so close that either may be right, the finding is `unclear`.
 * Findings that `agree` are no rivals. O(rivals).
 */
export function besideRivals<T>(
  best: Finding<T>,
  rivals: readonly Finding<T>[],
  agree: (a: T, b: T) => boolean,
): ContestedFinding<T> {
  const others = rivals.filter(
    rival => !agree(rival.value, best.value) && best.weight - rival.weight <= CLOSE,
  )
  const second = heaviest(others)
  if (second === undefined) return best
  const status = best.weight - second.weight <= DOUBTFUL ? 'unclear' : best.status
  return { ...best, status, runnerUp: { value: second.value, why: second.why } }
}

/**
 * The finding, as plainly stated only where it weighs at least so much: of lighter ones too many were wrong on
 * labelled documents (`WEIGHTS.sure`).
 */
export function unlessSlight<F extends Finding<unknown>>(
  finding: F | undefined,
  least: number,
): F | undefined {
  const slight = finding?.status === 'stated' && finding.weight < least
  return slight ? { ...finding, status: 'unclear' } : finding
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
