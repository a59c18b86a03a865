/**
 * Small checks for the door, because the host's script carries no library. Each tells whether a value is of its
 * type; none changes or reads more than it names.
 */
export type Check<T> = (value: unknown) => value is T

export const text =
  (most: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most

export const whole =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most

export const yesOrNo: Check<boolean> = (value): value is boolean => typeof value === 'boolean'

export const oneOf =
  <const W extends string | number>(words: readonly W[]): Check<W> =>
  (value): value is W =>
    words.some(word => word === value)

export const either =
  <A, B>(first: Check<A>, second: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    first(value) || second(value)

export const maybe =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value)

export const listOf =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(item => check(item))

/** One check for each field of `T`; a field that `T` may lack has a `maybe`. */
export type Shape<T> = { readonly [K in keyof T]-?: Check<T[K]> }

export const shaped =
  <T extends object>(shape: Shape<T>): Check<T> =>
  (value): value is T =>
    takeFields(value, shape) !== undefined

/**
 * A new object of the named fields that are there, or `undefined` when one is not as it should be. Only own
 * fields count, so nothing is taken from a prototype, and what is not named stays outside.
 */
export function takeFields<T extends object>(value: unknown, shape: Shape<T>): T | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const taken: [string, unknown][] = []
  for (const key of Object.keys(shape) as (keyof T & string)[]) {
    const field: unknown = Object.hasOwn(value, key) ? (value as T)[key] : undefined
    if (!shape[key](field)) return undefined
    if (field !== undefined) taken.push([key, field])
  }
  return Object.fromEntries(taken) as T
}
