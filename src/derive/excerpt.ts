import type { Span } from '../model/span.ts'

/** Part of a text around its evidence; `cutBefore` and `cutAfter` say where words were left out. */
export interface Excerpt extends Span {
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** So far a sentence is shown whole; beyond it, it is cut to `KEPT` characters at a word. */
const WHOLE = 70
const KEPT = 48
/** Nothing further away is looked at, however long the line is. */
const REACH = 400

/** A full stop that ends a sentence: a capital, digit or quotation mark follows, no title precedes. */
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|No|St|Prof|[A-Z]))[.?!…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])/gu

/**
 * The sentence of the evidence, shortened where it is long; never past the ends of its line.
 *
 *     … are attending today’s meeting [in Krasnodar].
 */
export function excerptAround(text: string, { start, end }: Span): Excerpt {
  const before = sentenceStart(text.slice(Math.max(0, start - REACH), start))
  const after = sentenceRest(text.slice(end, end + REACH))
  const head = before.length <= WHOLE ? before : lastWords(before)
  const tail = after.length <= WHOLE ? after : firstWords(after)
  return {
    start: start - head.length,
    end: end + tail.length,
    cutBefore: head.length < before.length,
    cutAfter: tail.length < after.length,
  }
}

function sentenceStart(before: string): string {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const ends = [...line.matchAll(SENTENCE_END)]
  const last = ends.at(-1)
  return (last ? line.slice(last.index + last[0].length) : line).trimStart()
}

function sentenceRest(after: string): string {
  const line = /^[^\r\n]*/.exec(after)?.[0] ?? ''
  // A capital behind the cut cannot be seen at the end of the line; the stop itself is enough there.
  const stop = [...line.matchAll(SENTENCE_END)][0]
  return (stop ? line.slice(0, stop.index + stop[0].length) : line).trimEnd()
}

function lastWords(words: string): string {
  const part = words.slice(-KEPT)
  const space = part.indexOf(' ')
  return space < 0 ? part : part.slice(space + 1)
}

function firstWords(words: string): string {
  const part = words.slice(0, KEPT)
  const space = part.lastIndexOf(' ')
  return space < 0 ? part : part.slice(0, space)
}
