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

/** So many timelines may stand on one page without pushing out each other's results. */
const KEPT = 4

type Inputs<S, A extends readonly unknown[]> = { readonly [I in keyof A]: (state: S) => A[I] }

interface Kept<A extends readonly unknown[], R> {
  readonly args: A
  readonly result: R
}

/**
 * A selector whose result stays the same object until one of its inputs changes; zustand compares with
 * `Object.is`, and a fresh list each time would render for ever. The first input is the dataset's index: its
 * results are forgotten with it.
 *
 *     const selectShown = memoised([s => s.index, s => s.years], eventsInYears)
 */
export function memoised<S, K extends object, A extends readonly unknown[], R>(
  inputs: Inputs<S, readonly [K, ...A]>,
  compute: (key: K, ...rest: A) => R,
): (state: S) => R {
  const kept = new WeakMap<K, readonly Kept<readonly [K, ...A], R>[]>()
  return state => {
    const args = inputs.map(input => input(state)) as unknown as readonly [K, ...A]
    const before = kept.get(args[0]) ?? []
    const found = before.find(one => one.args.every((arg, i) => Object.is(arg, args[i])))
    if (found) return found.result
    const [key, ...rest] = args
    const result = compute(key, ...(rest as unknown as A))
    kept.set(key, [{ args, result }, ...before].slice(0, KEPT))
    return result
  }
}

/**
 * The same for an object that is read afresh each time: the one known already stays as long as each of its
 * fields does.
 *
 *     const selectFilters = keptWhileSame(onlyFilters)
 */
export function keptWhileSame<S, R extends object>(read: (state: S) => R): (state: S) => R {
  let kept: readonly R[] = []
  return state => {
    const fresh = read(state)
    const known = kept.find(one => haveSameFields(one, fresh))
    if (known) return known
    kept = [fresh, ...kept].slice(0, KEPT)
    return fresh
  }
}

function haveSameFields<R extends object>(a: R, b: R): boolean {
  return (Object.keys(b) as (keyof R)[]).every(key => Object.is(a[key], b[key]))
}
