import type { Span } from '../model/span.ts'

/**
 * Where each line begins; `\n`, `\r\n` and a lone `\r` each end one, as in `lineAt`.
 *
 *     lineStarts('a\nbc\r\nd') → [0, 2, 6]
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** The 1-based line on which `offset` lies, by bisection. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** A line of the document, or a part of a very long one, that is drawn as a block of its own. */
export interface TextBlock extends Span {
  readonly line: number
  /** Whether the block begins its line and so carries its number. */
  readonly first: boolean
}

/** 4,000 characters: a browser lays out such a block in a few ms, ten megabytes in one take seconds. */
const LONGEST_BLOCK = 4000

/** The lines that hold anything, without their ends; long ones are cut at a space where there is one. */
export function textBlocks(text: string, longest = LONGEST_BLOCK): readonly TextBlock[] {
  const starts = lineStarts(text)
  return starts.flatMap((start, i) => {
    const next = starts[i + 1] ?? text.length
    const end = lineEnd(text, start, next)
    return isBlank(text, start, end) ? [] : cutLine(text, { start, end, line: i + 1, first: true }, longest)
  })
}

function lineEnd(text: string, start: number, next: number): number {
  let end = next
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charAt(i).trim() !== '') return false
  return true
}

function cutLine(text: string, line: TextBlock, longest: number): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  for (let start = line.start; start < line.end;) {
    const end = line.end - start <= longest ? line.end : cutPoint(text, start, start + longest)
    blocks.push({ start, end, line: line.line, first: start === line.start })
    start = end
  }
  return blocks
}

/** After the last space before `limit`; never between the halves of a character. */
function cutPoint(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > start + (limit - start) / 2) return space + 1
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}
