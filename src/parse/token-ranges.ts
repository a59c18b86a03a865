/** Tokens [first, last). */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** The ranges that begin in tokens [from, to), of a list sorted by `first`. O(log n + found). */
export function beginningIn<R extends TokenRange>(
  ranges: readonly R[],
  from: number,
  to: number,
): readonly R[] {
  const start = firstFrom(ranges, from)
  let end = start
  while ((ranges[end]?.first ?? Infinity) < to) end++
  return ranges.slice(start, end)
}

/** By token of a document of `length` tokens: 1 where one of the ranges, in any order, holds it. O(length). */
export function coverage(ranges: readonly TokenRange[], length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { first, last } of ranges) covered.fill(1, first, last)
  return covered
}

/** By token: the number of the range that holds it, from 1, the later one of two; 0 where none does. O(length). */
export function numberRanges(ranges: readonly TokenRange[], length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  ranges.forEach(({ first, last }, i) => numbers.fill(i + 1, first, last))
  return numbers
}

/** Whether one of the ranges, sorted by `first` and apart from each other, holds token `at`. O(log n). */
export function isCovered(ranges: readonly TokenRange[], at: number): boolean {
  const before = ranges[firstFrom(ranges, at + 1) - 1]
  return before !== undefined && at < before.last
}

/** Index of the first range that begins at or after token `at`. */
function firstFrom(ranges: readonly TokenRange[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.first ?? 0) >= at) high = middle
    else low = middle + 1
  }
  return low
}
