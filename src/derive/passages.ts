import type { TextQuote } from '../model/choices.ts'
import type { Span } from '../model/span.ts'

/** Characters kept on either side, to tell two equal quotations apart. */
const BESIDE = 24

/** A quotation that finds its way back: the words with 24 characters before and behind them. */
export function toTextQuote(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - BESIDE), start),
    suffix: text.slice(end, end + BESIDE),
  }
}

/**
 * Where a quoted passage stands. `exact`: the words, and what stands around them. `moved`: the words alone,
 * or most of them; a reader is told so. `gone`: nothing like them is left.
 */
export type FoundPassage =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'gone' }

/** Places of one quotation that are looked at; a word as common as "the" has no better place further on. */
const MOST_PLACES = 500

/** Finds a quotation in a text. Never a silent wrong place: only a full match is `exact`. */
export function findPassage(text: string, quote: TextQuote): FoundPassage {
  if (quote.exact === '') return { kind: 'gone' }
  let best: { readonly start: number; readonly fit: number } | undefined
  let seen = 0
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const fit = fitAround(text, at, quote)
    if (!best || fit > best.fit) best = { start: at, fit }
    if (++seen >= MOST_PLACES) break
  }
  if (!best) return findRemains(text, quote)
  const span = { start: best.start, end: best.start + quote.exact.length }
  // A quotation written by hand has no context; one place in the text is then enough.
  const whole = best.fit === quote.prefix.length + quote.suffix.length
  const certain = whole && (seen === 1 || best.fit > 0)
  return { kind: certain ? 'exact' : 'moved', span }
}

/** How many characters around a place agree with the quotation's context. */
function fitAround(text: string, at: number, { exact, prefix, suffix }: TextQuote): number {
  let before = 0
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++
  const end = at + exact.length
  let behind = 0
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++
  return before + behind
}

/** Words of fewer letters do not tell one sentence from another. */
const TELLING = 4

/** The longest run of the quotation's words that the text still holds, tried from long to short. */
function findRemains(text: string, { exact, prefix, suffix }: TextQuote): FoundPassage {
  for (const part of runsOfWords(exact)) {
    const start = text.indexOf(part)
    if (start >= 0) return { kind: 'moved', span: { start, end: start + part.length } }
  }
  const before = prefix === '' ? -1 : text.indexOf(prefix)
  if (before >= 0) return { kind: 'moved', span: nearest(text, before + prefix.length, exact.length) }
  const behind = suffix === '' ? -1 : text.indexOf(suffix)
  if (behind >= 0) return { kind: 'moved', span: nearest(text, behind - exact.length, exact.length) }
  return { kind: 'gone' }
}

function nearest(text: string, start: number, length: number): Span {
  const from = Math.max(0, start)
  return { start: from, end: Math.min(text.length, from + length) }
}

/** Halves, quarters, eighths of the words, the longest first; at least two words or one long one. */
function runsOfWords(exact: string): readonly string[] {
  const words = [...exact.slice(0, 2000).matchAll(/\S+/g)]
  const runs: string[] = []
  for (let size = words.length - 1; size >= 1; size = Math.floor(size / 2)) {
    for (let i = 0; i + size <= words.length && runs.length < 200; i += Math.max(1, size >> 1)) {
      const first = words[i]
      const last = words[i + size - 1]
      if (!first || !last) continue
      const run = exact.slice(first.index, last.index + last[0].length)
      if (size > 1 || run.length >= TELLING * 2) runs.push(run)
    }
  }
  return runs
}
