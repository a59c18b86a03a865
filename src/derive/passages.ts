import type { TextQuote } from '../model/choices.ts'
import type { Span } from '../model/span.ts'

/** 24 characters on each side tell equal quotations of one document apart, and keep links short. */
const CONTEXT = 24
/** A quotation that occurs more often than this is not looked at everywhere. */
const MOST_PLACES = 500
/** Fewer characters than this in common are no trace of the old words. */
const SHORTEST_TRACE = 12

/** Where a quotation stands now: as it was, at the nearest words when the text has changed, or nowhere. */
type FoundPassage =
  | ({ readonly kind: 'exact' } & Span)
  | ({ readonly kind: 'moved' } & Span)
  | { readonly kind: 'gone' }

/** The quotation of a span, with the words around it. The inverse of {@link findPassage}. */
export function quoteSpan(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
  }
}

/** Without the halves of characters that a cut left at either end; a link cannot carry them. */
function wholeCharacters(part: string): string {
  return part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}

/**
 * Finds a quotation again. `exact` when the words and both contexts are as they were; `moved` when only the
 * words, only what surrounds them, or only a part of the words is still there.
 *
 *     findPassage('held on 4 May 2001.', { exact: '4 May', prefix: 'held on ', suffix: ' 2001' }) → exact, 8–13
 *     findPassage('held on 5 May 2001.', { exact: '4 May', prefix: 'held on ', suffix: ' 2001' }) → moved, 8–13
 */
export function findPassage(text: string, quote: TextQuote): FoundPassage {
  const { exact, prefix, suffix } = quote
  if (exact === '') return { kind: 'gone' }
  const whole = text.indexOf(prefix + exact + suffix)
  if (whole >= 0) return { kind: 'exact', ...spanAt(whole + prefix.length, exact.length) }
  const moved = sameWords(text, quote) ?? sameContext(text, quote) ?? sameStart(text, exact)
  return moved ? { kind: 'moved', ...moved } : { kind: 'gone' }
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length }
}

/** The words elsewhere: where most of their old context is. */
function sameWords(text: string, { exact, prefix, suffix }: TextQuote): Span | undefined {
  let best: { readonly at: number; readonly score: number } | undefined
  let at = text.indexOf(exact)
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const before = text.slice(Math.max(0, at - prefix.length), at)
    const after = text.slice(at + exact.length, at + exact.length + suffix.length)
    const score = commonEnd(before, prefix) + commonStart(after, suffix)
    if (!best || score > best.score) best = { at, score }
    at = text.indexOf(exact, at + 1)
  }
  return best && spanAt(best.at, exact.length)
}

/** Other words between the old context. */
function sameContext(text: string, { exact, prefix, suffix }: TextQuote): Span | undefined {
  if (prefix.length + suffix.length < SHORTEST_TRACE || prefix === '' || suffix === '') return undefined
  const before = text.indexOf(prefix)
  if (before < 0) return undefined
  const start = before + prefix.length
  const end = text.slice(start, start + exact.length * 2 + CONTEXT).indexOf(suffix)
  return end > 0 ? spanAt(start, end) : undefined
}

/** The longest beginning of the words, by bisection over its length. */
function sameStart(text: string, exact: string): Span | undefined {
  let low = SHORTEST_TRACE - 1
  let high = exact.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.includes(exact.slice(0, middle))) low = middle
    else high = middle - 1
  }
  if (low < SHORTEST_TRACE) return undefined
  return spanAt(text.indexOf(exact.slice(0, low)), low)
}

function commonStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function commonEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}
