import type { Evidence } from './span.ts'

/**
 * How a value came about.
 * `stated`: the words say it. `worked-out`: it follows from them by plain reckoning or from the page's shape.
 * `unclear`: they allow more than one reading. `corrected`: a person set it. `conflict`: documents disagree.
 */
export type Standing = 'stated' | 'worked-out' | 'unclear' | 'corrected' | 'conflict'

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
}

/** A value that the documents do not give; `why` says where it was looked for. */
export interface Absent {
  readonly value: null
  readonly evidence: readonly []
  readonly why: string
  readonly status: 'absent'
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
