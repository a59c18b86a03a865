import type { FactOperation } from '../../model/correction.ts'
import type { PersonsWord } from '../../model/sourced.ts'
import type { Evidence } from '../../model/span.ts'
import type { CorrectionHead, FactCorrection } from './correction.ts'
import { sayDate } from './say-date.ts'

/** A correction of one value where it meets the parser's reading of it. */
export interface PersonSays<T> {
  readonly operation: FactOperation
  readonly by: Pick<CorrectionHead, 'author' | 'date' | 'reason'>
  readonly value: T | undefined
  /** The words of its quotation, where it has one and the document still says them. */
  readonly evidence: readonly Evidence[]
}

/** Takes the value out of a checked correction. */
export function saysOf<T>(
  { operation, author, date, reason }: FactCorrection,
  value: T | undefined,
  evidence: readonly Evidence[],
): PersonSays<T> {
  const by = {
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(reason === undefined ? {} : { reason }),
  }
  return { operation, by, value, evidence }
}

export function personsWord<T>(
  { operation, by }: PersonSays<T>,
  parserRead: string | undefined,
): PersonsWord {
  return { operation, ...by, ...(parserRead === undefined ? {} : { parserRead }) }
}

const DONE: Readonly<Record<FactOperation, string>> = {
  set: 'Corrected',
  add: 'Added',
  remove: 'Taken out',
  confirm: 'Confirmed',
  reject: 'Rejected',
}

/** What the parser has for the value, and its reason, as far as it has one. */
export interface ParserSays {
  readonly value: string | undefined
  readonly why: string
}

/**
 * The reason of a corrected value, with the parser's own opinion beside it:
 *
 *     Corrected by Ana Silva on 2 March 2026: the programme lists three days; the parser read 5 October 2017:
 *     “October 5” stands in the heading.
 */
export function whyCorrected(
  { operation, by }: PersonSays<unknown>,
  now: string | undefined,
  parser: ParserSays,
): string {
  const who = by.author === undefined ? '' : ` by ${by.author}`
  const when = by.date === undefined ? '' : ` on ${sayDate(by.date)}`
  const reason = by.reason === undefined ? '' : `: ${by.reason.replace(/[\s.]+$/u, '')}`
  return `${DONE[operation]}${who}${when}${reason}; ${parserOpinion(now, parser)}`
}

function parserOpinion(now: string | undefined, { value, why }: ParserSays): string {
  const because = why === '' ? '.' : `: ${why.replace(/\.$/u, '')}.`
  if (value === undefined) return `the parser found none${because}`
  return value === now ? `the parser reads the same${because}` : `the parser read ${value}${because}`
}
