import { plainLine } from './plain-line.ts'

/** How wide words are in one typeface and size, in pixels. */
export type WidthOf = (words: string) => number

/** Nothing is drawn in which a line of text holds more; measuring more would take the longer the more there is. */
const MOST_SIGNS = 240
/** So much of a line stays when it is cut at a word. */
const MOST_LOSS = 0.6

/**
 * The words in at most `most` lines of `width`, each as full as it can be; what does not fit ends in "…".
 * Lines break at spaces and after hyphens; a word that is wider than a line breaks where the line ends.
 *
 *     breakLines('OSCE-wide Counter-Terrorism Conference', 140, 3, widthOf) →
 *       ['OSCE-wide Counter-', 'Terrorism Conference']
 */
export function breakLines(words: string, width: number, most: number, widthOf: WidthOf): readonly string[] {
  const pieces = piecesOf(words, most)
  const lines: string[] = []
  let line = ''
  for (const [i, piece] of pieces.entries()) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (lines.length === most - 1) return [...lines, shorten(line + pieces.slice(i).join(''), width, widthOf)]
    if (line !== '') lines.push(line.trimEnd())
    line = piece
    while (lines.length < most - 1 && widthOf(line.trimEnd()) > width) {
      const head = longestFit(line, width, widthOf, 1)
      lines.push(head.trimEnd())
      line = line.slice(head.length)
    }
    if (widthOf(line.trimEnd()) > width)
      return [...lines, shorten(line + pieces.slice(i + 1).join(''), width, widthOf)]
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

/**
 * One line that fits: `shorten('Organization for Security', 90, widthOf)` → "Organization…". Where not even
 * the sign fits, nothing is left.
 */
export function shorten(words: string, width: number, widthOf: WidthOf): string {
  const line = plainLine(words.slice(0, MOST_SIGNS))
  if (words.length <= MOST_SIGNS && widthOf(line) <= width) return line
  const room = width - widthOf('…')
  return room < 0 ? '' : `${wholeWords(longestFit(line, room, widthOf, 0), line)}…`
}

/** A cut inside a word goes back to the end of the word before, if that is not far. */
function wholeWords(cut: string, whole: string): string {
  const inWord = /[^\s-]$/u.test(cut) && /^[^\s-]/u.test(whole.slice(cut.length))
  const end = inWord ? cut.lastIndexOf(' ') : -1
  return (end > cut.length * MOST_LOSS ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/u, '')
}

/** Words with the space or hyphen behind them, no more than the lines could hold. */
function piecesOf(words: string, most: number): readonly string[] {
  return plainLine(words.slice(0, most * MOST_SIGNS)).match(/[^\s-]+-?\s?|-\s?/gu) ?? []
}

/** @param least signs that stay in any case: one, so that every break goes on; those of two code units stay whole */
function longestFit(words: string, width: number, widthOf: WidthOf, least: 0 | 1): string {
  const signs = [...words.slice(0, MOST_SIGNS)]
  let fits: number = least
  let over = signs.length + 1
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (widthOf(signs.slice(0, middle).join('')) <= width) fits = middle
    else over = middle
  }
  return signs.slice(0, fits).join('')
}
