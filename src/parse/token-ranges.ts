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
export function coverage(ranges: readonly TokenRange[], length: number): readonly number[] {
  const covered = zeros(length)
  for (const { first, last } of ranges) for (let i = first; i < last; i++) covered[i] = 1
  return covered
}

/** By token: the number of the range that holds it, from 1, the later one of two; 0 where none does. O(length). */
export function numberRanges(ranges: readonly TokenRange[], length: number): readonly number[] {
  const numbers = zeros(length)
  for (const [i, { first, last }] of ranges.entries())
    for (let at = first; at < last; at++) numbers[at] = i + 1
  return numbers
}

/** Copied in one go, from a list that is as long as the longest document so far. A typed array takes longer to make. */
function zeros(length: number): number[] {
  while (ZEROS.length < length) ZEROS.push(0)
  return ZEROS.slice(0, length)
}

const ZEROS: number[] = []

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
