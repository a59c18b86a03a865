import { keyOf, type PageLine } from '../page-lines.ts'
import type { Reading } from '../reading.ts'
import { frontMatter } from './front-matter.ts'
import { FURNITURE_RULES, isBlockEntry, isText, opensBlock } from './furniture-rules.ts'

/** Lines of the page, not of the document, with the reason for the reader, by index into `reading.lines`. */
export type FurnitureLines = ReadonlyMap<number, string>

/**
 * Finds the lines that belong to the page: navigation above the heading, counters, a lone clock, document
 * numbers, ornaments, the heading said twice, blocks of links, leftovers of other programs. The rules ask
 * for position, shape and repetition, so that a page nobody has seen is read too. O(tokens).
 */
export function findFurniture(reading: Reading, lines: readonly PageLine[]): FurnitureLines {
  const found = new Map<number, string>()
  const headings = new Set<string>()
  let inBlock = false
  let texts = 0
  const settings = frontMatter(lines)
  lines.forEach((line, at) => {
    inBlock = (inBlock && isBlockEntry(line)) || (texts > 0 && opensBlock(line))
    if (settings.has(line.index)) {
      found.set(line.index, 'A setting of the page, not its text.')
      return
    }
    const why = inBlock
      ? 'Part of a block of links and labels.'
      : firstReason(line, { reading, lines, at, headings, texts })
    if (why !== undefined) found.set(line.index, why)
    if (isText(line)) texts++
    if (line.headed && line.words > 3) headings.add(keyOf(line))
  })
  return found
}

function firstReason(
  line: PageLine,
  position: Parameters<(typeof FURNITURE_RULES)[number]>[1],
): string | undefined {
  for (const rule of FURNITURE_RULES) {
    const why = rule(line, position)
    if (why !== undefined) return why
  }
  return undefined
}
