import type { Reading } from './reading.ts'
import type { DateMention } from './recognisers/dates.ts'
import { CAPITAL, MARK, WORD, has, type Token } from './tokens.ts'

/**
 * A line that is not blank, with its looks computed once: passes ask for position, length and shape rather
 * than for words.
 */
export interface PageLine {
  /** Index into `reading.lines`. */
  readonly index: number
  /** Tokens [first, last). */
  readonly first: number
  readonly last: number
  readonly tokens: readonly Token[]
  /** Words and numbers, marks not counted. */
  readonly words: number
  /** Words with a capital. */
  readonly capitals: number
  /** Closes with a mark that ends a sentence, perhaps inside quotation marks. */
  readonly ended: boolean
  /** Short and without end mark: a heading, an entry, a line of the page. */
  readonly headed: boolean
  readonly dates: readonly DateMention[]
}

const LONGEST_HEADING = 45
const LONGEST_KEY = 40
const LONGEST_ENTRY = 14
const END_MARKS = new Set(['.', '!', '?', ':', ';', '…'])
const AFTER_END = new Set(['"', "'", ')', ']'])

/** The lines that are not blank, in order. O(tokens). */
export function findPageLines(
  { lines, tokens }: Reading,
  dates: readonly DateMention[],
): readonly PageLine[] {
  const found: PageLine[] = []
  let at = 0
  let date = 0
  lines.forEach((line, index) => {
    const first = at
    while (tokens[at]?.line === index) at++
    const begin = date
    while ((dates[date]?.first ?? Infinity) < at) date++
    if (!line.blank && at > first)
      found.push(describe(index, first, tokens.slice(first, at), dates.slice(begin, date)))
  })
  return found
}

function describe(
  index: number,
  first: number,
  tokens: readonly Token[],
  dates: readonly DateMention[],
): PageLine {
  let words = 0
  let capitals = 0
  let letters = false
  for (const token of tokens) {
    if (has(token, MARK)) continue
    words++
    if (has(token, CAPITAL)) capitals++
    letters ||= has(token, WORD)
  }
  let last = tokens.length - 1
  while (last > 0 && AFTER_END.has(tokens[last]?.word ?? '')) last--
  const ended = END_MARKS.has(tokens[last]?.word ?? '')
  const headed = !ended && letters && words <= LONGEST_HEADING
  return {
    index,
    first,
    last: first + tokens.length,
    tokens,
    words,
    capitals,
    ended,
    headed,
    dates,
  }
}

/**
 * The words of a heading's or short line's tokens with one space between, for comparing: "4 of 5", "see also".
 * At most 40 words; none of a paragraph or sentence. Few lines are compared, so it is made when it is asked for.
 */
export function keyOf({ tokens, headed, words }: PageLine): string {
  if (!headed && words > LONGEST_ENTRY) return ''
  let key = tokens[0]?.word ?? ''
  for (let i = 1; i < Math.min(tokens.length, LONGEST_KEY); i++) key += ` ${tokens[i]?.word ?? ''}`
  return key
}

/** Whether dates cover the whole line, perhaps with a clock time, a weekday or a bracket beside. */
export function isDateLine(line: PageLine): boolean {
  if (line.dates.length === 0 || line.tokens.length > 14) return false
  const covered = line.dates.reduce((sum, date) => sum + date.last - date.first, 0)
  const marks = line.tokens.filter(token => has(token, MARK)).length
  return (
    covered + marks >= line.tokens.length &&
    line.dates.some(date => date.value.kind === 'date' || date.value.kind === 'range')
  )
}
