import type { DocumentId } from '../model/ids.ts'
import type { Evidence, Span } from '../model/span.ts'
import { foldText } from './fold.ts'
import { findLines, type Line } from './lines.ts'
import { splitSentences, type Sentence } from './sentences.ts'
import { tokenise } from './tokenise.ts'
import type { Token } from './tokens.ts'

/** One document as it comes from a folder. */
export interface SourceFile {
  /** The path in the folder, with forward slashes. */
  readonly file: string
  /** The text exactly as it was decoded; evidence counts in it. */
  readonly text: string
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string
}

/**
 * A document cut up once, for every recogniser. Offsets count in `text` and in `folded` alike; tokens,
 * lines and sentences refer to each other by index.
 *
 *     reading.tokens[i].sentence → reading.sentences[…].first … last → reading.tokens
 *     reading.tokens[i].line     → reading.lines[…].number
 */
export interface Reading {
  readonly document: DocumentId
  readonly file: string
  readonly text: string
  /** Same length as `text`: straight quotes, one kind of hyphen and space, no look-alike letters. */
  readonly folded: string
  readonly lines: readonly Line[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** `seeds/a/b.txt` has the id `seeds/a/b`. */
export function documentId(file: string): DocumentId {
  return file.replace(/\.[A-Za-z0-9]+$/, '') as DocumentId
}

/** Cuts a document into lines, tokens and sentences. Never fails; O(length). */
export function readDocument(
  { file, text }: Pick<SourceFile, 'file' | 'text'>,
  document: DocumentId = documentId(file),
): Reading {
  const folded = foldText(text)
  const lines = findLines(folded)
  const tokens = tokenise(folded, lines)
  const sentences = splitSentences(tokens, lines)
  return { document, file, text, folded, lines, tokens, sentences }
}

/** The characters of tokens [first, last). */
export function spanOf({ tokens }: Reading, first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
}

/** The words of a span as a reader would copy them: unchanged, but on one line. */
export function wordsOf({ text }: Reading, { start, end }: Span): string {
  const words = text.slice(start, end)
  return (BROKEN.test(words) ? words.replace(/\s+/gu, ' ') : words).trim()
}

/** More than single spaces between words, as few passages have. */
const BROKEN = /[^\S ]| {2}/u

const LONGEST_QUOTE = 60

/**
 * The words of a span in quotation marks, for a *why*: `“on the sidelines of”`. Long ones keep their
 * beginning and their end.
 */
export function quote(reading: Reading, span: Span): string {
  const words = wordsOf(reading, span)
  if (words.length <= LONGEST_QUOTE) return `“${words}”`
  const half = LONGEST_QUOTE / 2
  const head = words.slice(0, words.lastIndexOf(' ', half))
  const tail = words.slice(words.indexOf(' ', words.length - half) + 1)
  return `“${head} … ${tail}”`
}

/** A span as evidence: the exact words of this document. */
export function evidenceOf({ document, text }: Reading, { start, end }: Span): Evidence {
  return { document, start, end, exact: text.slice(start, end) }
}

/** The first token that ends after `offset`: where a span begins in tokens. O(log tokens). */
export function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
