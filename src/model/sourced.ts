import type { FactOperation } from './correction.ts'
import type { Edtf } from './edtf.ts'
import type { Evidence } from './span.ts'

/**
 * How a value came about.
 * `stated`: the words say it. `worked-out`: it follows from them by plain reckoning or from the page's shape.
 * `unclear`: they allow more than one reading. `corrected`: a person set it. `conflict`: documents disagree.
 */
export type Standing = 'stated' | 'worked-out' | 'unclear' | 'corrected' | 'conflict'

/** The second-best reading, where it came close: why this date and not that one. */
export interface RunnerUp<T> {
  readonly value: T
  /** One sentence that names the words for it. */
  readonly why: string
}

/** What a person did about a value. */
export interface PersonsWord {
  readonly operation: FactOperation
  readonly author?: string
  readonly date?: Edtf
  readonly reason?: string
  /** What the parser reads without the person, in words: "5 October 2017". Absent where it reads none. */
  readonly parserRead?: string
}

/**
 * A value with every passage that supports it, the deciding one first: nothing is on the timeline by
 * hearsay. `evidence` is empty only when `status` is `corrected`. `why` is one sentence for the reader that
 * names the deciding words.
 */
export interface Sourced<T> {
  readonly value: T
  readonly evidence: readonly Evidence[]
  readonly why: string
  readonly status: Standing
  readonly runnerUp?: RunnerUp<T>
  readonly correction?: PersonsWord
}

/** A value that the documents do not give, or that a person took out; `why` says where it was looked for. */
export interface Absent {
  readonly value: null
  readonly evidence: readonly []
  readonly why: string
  readonly status: 'absent'
  readonly correction?: PersonsWord
}

export type Maybe<T> = Sourced<T> | Absent

export function absent(why: string): Absent {
  return { value: null, evidence: [], why, status: 'absent' }
}

export function isSourced<T>(field: Maybe<T>): field is Sourced<T> {
  return field.status !== 'absent'
}

/** The bare value, or `undefined` where the documents give none. */
export function valueOf<T>(field: Maybe<T>): T | undefined {
  return isSourced(field) ? field.value : undefined
}

/** The same grounds for the value in another form, a slug for a name; the runner-up, in the old form, is left. */
export function inForm<T>({ evidence, why, status, correction }: Sourced<unknown>, value: T): Sourced<T> {
  return { value, evidence, why, status, ...(correction === undefined ? {} : { correction }) }
}
