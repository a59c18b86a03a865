import { overlaps, type Span } from '../model/span.ts'
import { sentenceAround } from './sentence-around.ts'

export interface QuotedPart {
  /** Offset of its first character in the text. */
  readonly start: number
  readonly words: string
  /** Whether these words support the fact. */
  readonly marked: boolean
}

/** A sentence cut to what a reader needs around the deciding words; `…` stands where it was cut. */
export interface Quotation {
  readonly parts: readonly QuotedPart[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Words kept on either side of the evidence, in characters: about one line of the panel. */
const BESIDE = 64
/** Longer evidence is quoted by its beginning. */
const LONGEST = 420

/**
 * Quotes the sentence around `lead`, with every one of `spans` in it marked.
 *
 *     … Law Enforcement Organisations, Krasnodar, [October 4, 2017]
 */
export function quoteAround(text: string, lead: Span, spans: readonly Span[] = [lead]): Quotation {
  const sentence = sentenceAround(text, lead)
  const marks = spans.filter(span => overlaps(span, sentence)).toSorted((a, b) => a.start - b.start)
  const first = Math.max(sentence.start, marks[0]?.start ?? lead.start)
  const last = Math.min(sentence.end, Math.max(lead.end, ...marks.map(({ end }) => end)), first + LONGEST)
  const start = atWord(text, sentence.start, first, first - BESIDE)
  const end = atWordEnd(text, last, sentence.end, last + BESIDE)
  return {
    parts: cut(text, { start, end }, marks),
    cutBefore: start > sentence.start,
    cutAfter: end < sentence.end,
  }
}

/** The first beginning of a word at or behind `wanted`, not before `least` and not behind `most`. */
function atWord(text: string, least: number, most: number, wanted: number): number {
  if (wanted <= least) return least
  for (let at = wanted; at < most; at++) if (isSpace(text[at - 1]) && !isSpace(text[at])) return at
  return most
}

function atWordEnd(text: string, least: number, most: number, wanted: number): number {
  if (wanted >= most) return most
  for (let at = wanted; at > least; at--) if (isSpace(text[at]) && !isSpace(text[at - 1])) return at
  return least
}

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character)

function cut(text: string, whole: Span, marks: readonly Span[]): readonly QuotedPart[] {
  const parts: QuotedPart[] = []
  let at = whole.start
  const add = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ start: at, words: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const mark of marks) {
    add(Math.min(mark.start, whole.end), false)
    add(Math.min(mark.end, whole.end), true)
  }
  add(whole.end, false)
  return parts
}
