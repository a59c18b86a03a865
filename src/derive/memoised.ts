/**
 * Remembers one result for each object, as long as the object lives: tables that depend on the dataset alone.
 *
 *     const namesOf = rememberedFor((index: DatasetIndex) => new Map(…))
 */
export function rememberedFor<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, { readonly result: R }>()
  return key => {
    const found = known.get(key) ?? { result: compute(key) }
    known.set(key, found)
    return found.result
  }
}

type Inputs<S, A extends readonly unknown[]> = { readonly [I in keyof A]: (state: S) => A[I] }

/**
 * A selector whose result stays the same object until one of its inputs changes; zustand compares with
 * `Object.is`, and a fresh list each time would render for ever. The first input is the dataset's index: the
 * last result is kept for each, so that two timelines on one page do not push out each other's.
 *
 *     const selectShown = memoised([s => s.index, s => s.years], eventsInYears)
 */
export function memoised<S, K extends object, A extends readonly unknown[], R>(
  inputs: Inputs<S, readonly [K, ...A]>,
  compute: (key: K, ...rest: A) => R,
): (state: S) => R {
  const last = new WeakMap<K, { readonly args: readonly [K, ...A]; readonly result: R }>()
  return state => {
    const args = inputs.map(input => input(state)) as unknown as readonly [K, ...A]
    const found = last.get(args[0])
    if (found?.args.every((arg, i) => Object.is(arg, args[i]))) return found.result
    const [key, ...rest] = args
    const result = compute(key, ...(rest as unknown as A))
    last.set(key, { args, result })
    return result
  }
}
