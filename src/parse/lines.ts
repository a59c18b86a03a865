import type { Span } from '../model/span.ts'

/** One physical line, without its line end. */
export interface Line extends Span {
  /** 1-based, as editors count. */
  readonly number: number
  readonly blank: boolean
  /** The line's own sentence began on an earlier line: hard-wrapped text, a sentence broken by a blank line. */
  readonly continues: boolean
}

/**
 * Cuts the folded text into lines and finds which of them only run on.
 *
 * In hard-wrapped text a line continues when its first word would not have fitted on the line before:
 *
 *     The conference was opened on Tuesday by the Deputy      ← 51, the widest is 55
 *     Secretary-General.                                      ← continues: 51 + 1 + 18 > 55
 *
 * Elsewhere a line continues when the one before stops without an end mark and it begins with a small letter.
 */
export function findLines(folded: string): readonly Line[] {
  const bare = cutLines(folded)
  const width = wrapWidth(folded, bare)
  let before: Span | undefined
  return bare.map((line, i) => {
    const start = firstInk(folded, line)
    const blank = start === line.end
    const touching = i > 0 && before === bare[i - 1]
    const continues =
      !blank &&
      before !== undefined &&
      ((touching && isWrapped(folded, before, start, line, width)) || runsOn(folded, before, start))
    if (!blank) before = line
    return { start: line.start, end: line.end, number: i + 1, blank, continues }
  })
}

const LINE_END = /\r\n?|\n/g

/** "date 2019-05-14 " before the first words: the stamp that an archive of pages sets, a line of its own. */
const STAMP = /^ ?date \d{4}(?:-\d\d){1,2} (?=\S)/

function cutLines(text: string): Span[] {
  const lines: Span[] = []
  let start = STAMP.exec(text)?.[0].length ?? 0
  if (start > 0) lines.push({ start: 0, end: start })
  for (const { index: end, 0: mark } of text.matchAll(LINE_END)) {
    lines.push({ start, end })
    start = end + mark.length
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length })
  return lines
}

function firstInk(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && text.charCodeAt(at) === 32) at++
  return at
}

function lastInk(text: string, { start, end }: Span): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) === 32) at--
  return at
}

// Editors and mail wrap between 40 and 120 columns; six full lines in a row of text are no accident.
const NARROWEST = 40
const WIDEST = 120
const FULL_LINES = 3

/** The column at which the text was wrapped, or `undefined` when its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
  let widest = 0
  for (const line of lines) widest = Math.max(widest, lastInk(text, line) - line.start)
  if (widest < NARROWEST || widest > WIDEST) return undefined
  let full = 0
  let ended = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || firstInk(text, next) === next.end || line.end - line.start < widest * 0.7) return
    if (endsSentence(text, line)) ended++
    else full++
  })
  return full >= FULL_LINES && full > ended ? widest : undefined
}

function isWrapped(
  text: string,
  before: Span,
  start: number,
  line: Span,
  width: number | undefined,
): boolean {
  if (width === undefined) return false
  const word = text.indexOf(' ', start)
  const wordEnd = word < 0 || word > line.end ? line.end : word
  return lastInk(text, before) - before.start + 1 + (wordEnd - start) > width
}

const SMALL_LETTER = /\p{Ll}/u
const END_MARKS = '.!?:;'
/** A line shorter than this is a heading or an entry, and what follows is not its rest. */
const SHORTEST_PARAGRAPH = 40

function runsOn(text: string, before: Span, start: number): boolean {
  if (!SMALL_LETTER.test(text.charAt(start))) return false
  const length = lastInk(text, before) - before.start
  return (length >= SHORTEST_PARAGRAPH || lastMark(text, before) === ',') && !endsSentence(text, before)
}

function endsSentence(text: string, line: Span): boolean {
  const mark = lastMark(text, line)
  return mark !== '' && END_MARKS.includes(mark)
}

/** The last character that is no space, quotation mark or bracket. */
function lastMark(text: string, { start, end }: Span): string {
  let at = end
  while (at > start && ` "')]`.includes(text.charAt(at - 1))) at--
  return at > start ? text.charAt(at - 1) : ''
}
