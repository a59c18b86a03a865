import { overlaps, type Span } from '../model/span.ts'
import { sentenceAround } from './sentence-around.ts'

interface QuotedPart {
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
/** Words kept at either end of what stands between two passages. */
const BETWEEN = 32
/** Longer evidence is quoted by its beginning. */
const LONGEST = 700

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
    parts: cut(text, { start, end }, marks).map((part, i, all) =>
      part.marked || i === 0 || i === all.length - 1 ? part : { ...part, words: shortened(part.words) },
    ),
    cutBefore: start > sentence.start,
    cutAfter: end < sentence.end,
  }
}

/** Words between two passages, without their middle where they are long. */
function shortened(words: string): string {
  if (words.length <= 2 * BETWEEN + 10) return words
  const head = words.slice(0, atWordEnd(words, 0, words.length, BETWEEN))
  const tail = words.slice(atWord(words, 0, words.length, words.length - BETWEEN))
  return `${head} … ${tail}`
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
