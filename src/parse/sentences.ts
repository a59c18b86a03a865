import type { Span } from '../model/span.ts'
import type { Line } from './lines.ts'
import {
  CAPITAL,
  GLUED,
  LINE_START,
  MARK,
  NUMBER,
  ORDINAL,
  SENTENCE_START,
  WORD,
  has,
  type RawToken,
  type Token,
} from './tokens.ts'

/** A sentence, a heading or an entry: what evidence must not leave. May run over several lines. */
export interface Sentence extends Span {
  /** Tokens [first, last) of `reading.tokens`. */
  readonly first: number
  readonly last: number
  /** Every bit and every flag that one of its tokens has: a search passes over sentences that have none of its own. */
  readonly opens: number
  readonly flags: number
}

/** Words that end in a dot without ending a sentence, as token words. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr prof eng engr smt comr brig supt insp gen col lt maj capt sgt adm cmdr sen rep gov pres hon rev fr st ste amb sec ' +
    'dep min jr sr no nos vol art para pp ed eds et al vs cf etc approx dept inc ltd co corp bros univ ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'
  ).split(' '),
)

/** Words that open a sentence after "U.N." far more often than they follow it. */
const OPENERS = new Set(
  'the a an he she it they we i in on at this that these his her its their but and'.split(' '),
)

/**
 * Cuts tokens into sentences and writes each token's sentence into it. A line ends a sentence unless the
 * next one continues it (`Line.continues`); "U.N.", "Gen." and "J." do not.
 *
 *     "he met Gen. Smith. The U.N. Secretary-General left."  →  2 sentences
 */
export function splitSentences(tokens: readonly RawToken[], lines: readonly Line[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let opens = 0
  let flags = 0
  tokens.forEach((token, i) => {
    token.sentence = sentences.length
    opens |= token.opens
    flags |= token.flags
    if (i === first) token.flags |= SENTENCE_START
    if (i + 1 < tokens.length && !endsHere(tokens, i, lines)) return
    sentences.push({ start: tokens[first]?.start ?? 0, end: token.end, first, last: i + 1, opens, flags })
    first = i + 1
    opens = flags = 0
  })
  return sentences
}

function endsHere(tokens: readonly Token[], at: number, lines: readonly Line[]): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (has(next, LINE_START) && !isContinued(tokens[at], next, lines)) return true
  if (has(next, GLUED) || !opensSentence(tokens, at + 1)) return false
  const mark = endMark(tokens, at)
  if (mark === undefined) return endsDotted(tokens, at)
  return tokens[mark]?.word !== '.' || !isAbbreviation(tokens, mark)
}

/** Every line between the two must continue: a sentence may pass a blank line, but no heading. */
function isContinued(token: Token | undefined, next: Token, lines: readonly Line[]): boolean {
  return token !== undefined && (lines[next.line]?.continues ?? false)
}

const CLOSING = new Set(['"', "'", ')', ']'])

const END_MARKS = new Set(['.', '!', '?', '…'])

/** Where the `.`, `!` or `?` stands that ends at `at`, perhaps before closing quotation marks and brackets. */
function endMark(tokens: readonly Token[], at: number): number | undefined {
  if (!has(tokens[at], MARK)) return undefined
  let i = at
  while (i > at - 3 && CLOSING.has(tokens[i]?.word ?? '')) i--
  return END_MARKS.has(tokens[i]?.word ?? '') ? i : undefined
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (i < at + 2 && !has(tokens[i], WORD | NUMBER | ORDINAL)) i++
  return has(tokens[i], CAPITAL | NUMBER | ORDINAL)
}

function endsDotted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const dotted = token !== undefined && token.end - token.start > token.word.length && has(token, WORD)
  return dotted && !token.word.startsWith("'") && next !== undefined && OPENERS.has(next.word)
}

function isAbbreviation(tokens: readonly Token[], dot: number): boolean {
  const word = tokens[dot - 1]
  if (word === undefined || !has(tokens[dot], GLUED) || !has(word, WORD)) return false
  const initial = word.end - word.start === 1 && has(word, CAPITAL)
  return initial || ABBREVIATIONS.has(word.word)
}
