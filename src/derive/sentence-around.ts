import type { Span } from '../model/span.ts'

/** A sentence longer than this on one side is cut there, so that no text, however odd, costs more. */
const FARTHEST = 600

/** Words before a full stop that does not end a sentence. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Adm|Sen|Rep|Gov|St|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u

/**
 * The sentence (or the line, where it holds no full stop) in which a span lies, without white space at its
 * ends. A span across several sentences gives all of them.
 *
 *     sentenceAround('It rained. The forum opened. All went home.', { start: 15, end: 20 }) → "The forum opened."
 */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - FARTHEST)
  const to = Math.min(text.length, span.end + FARTHEST)
  const line = lineWithin(text, span, from, to)
  let start = line.start
  let end = line.end
  for (const stop of sentenceEnds(text, line)) {
    if (stop <= span.start) start = stop
    else if (stop >= span.end && stop < end) end = stop
  }
  return trimmed(text, { start, end })
}

function lineWithin(text: string, span: Span, from: number, to: number): Span {
  const isBreak = (at: number): boolean => text[at] === '\n' || text[at] === '\r'
  let start = span.start
  while (start > from && !isBreak(start - 1)) start--
  let end = span.end
  while (end < to && !isBreak(end)) end++
  return { start, end }
}

/** Offsets just behind the marks that end a sentence. */
function sentenceEnds(text: string, { start, end }: Span): readonly number[] {
  const within = text.slice(start, end)
  const ends: number[] = []
  for (const found of within.matchAll(/[.!?…]+["”’»)\]]*(?=\s+["“‘«(]?[\p{Lu}\p{N}])/gu)) {
    const before = within.slice(Math.max(0, found.index - 8), found.index)
    if (found[0].startsWith('.') && SHORTENED.test(before)) continue
    ends.push(start + found.index + found[0].length)
  }
  return ends
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) }
}
