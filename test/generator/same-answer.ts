export type Answer = string | number | boolean | null | undefined

const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with'])

/** What is left of a name when case, accents, spelling and small words do not count. */
export function key(value: Answer): string {
  return String(value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, ' s')
    .replace(/['’]/g, '')
    .replace(/co-(?=op|ord)/g, 'co')
    .replace(/isation/g, 'ization')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(word => word !== '' && !SMALL.has(word))
    .join(' ')
}

/** An open end is written `2019-05-14/..` or `2019-05-14/`. */
export function plainDate(value: Answer): string {
  return String(value ?? '')
    .replace(/\/\.\.$/, '/')
    .replace(/^\.\.\//, '/')
}

export function startDay(value: Answer): string {
  return (
    plainDate(value)
      .split('/')
      .find(day => day !== '') ?? ''
  )
}

/** Token F1 of two names: twice the shared words over the words of both. */
export function sharedWords(a: string, b: string): number {
  const [words, left] = [key(a).split(' '), key(b).split(' ')]
  const size = words.length + left.length
  const hits = words.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * hits.length) / size
}

export interface Pairing<A, B> {
  readonly pairs: readonly (readonly [A, B])[]
  readonly missed: readonly A[]
  /** What was said and never asked; a second name for one that was asked is not held against it. */
  readonly extra: readonly B[]
}

/** Matches one to one, in the order of what is wanted. */
export function pairUp<A, B>(
  wanted: readonly A[],
  read: readonly B[],
  same: (a: A, b: B) => boolean,
): Pairing<A, B> {
  const left = new Set(read)
  const pairs: (readonly [A, B])[] = []
  for (const want of wanted) {
    const got = [...left].find(other => same(want, other))
    if (got === undefined) continue
    left.delete(got)
    pairs.push([want, got])
  }
  const matched = new Set(pairs.map(([want]) => want))
  return {
    pairs,
    missed: wanted.filter(want => !matched.has(want)),
    extra: [...left].filter(other => !wanted.some(want => same(want, other))),
  }
}
