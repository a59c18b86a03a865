import type { LabelDetail, LabelSize, MeasureLabel } from '../../derive/placed-label.ts'
import type { LabelWords } from './event-words.ts'

/** As in `items.module.css`: text and line heights, and the room around the text. */
export const NARROWEST = 200
const WIDEST = { title: 260, wide: 380 } as const
const PADDING = { inline: 18, block: 8 } as const
/** Browsers round; a word that just fits here must fit there. */
const SLACK = 2

/** Fonts and line heights of the two voices, as the page has them. */
export interface LabelFonts {
  readonly title: string
  readonly titleLine: number
  readonly when: string
  readonly date: string
  readonly whenLine: number
}

export type TextWidth = (text: string, font: string) => number

/**
 * The size of an event's label: as narrow as its title allows in three lines, or in two for `wide`, within
 * `narrowest` and 380 px; a longer title is cut. Measured once for each event.
 */
export function createMeasure(
  words: (event: number) => LabelWords,
  fonts: LabelFonts,
  textWidth: TextWidth,
  narrowest = NARROWEST,
): MeasureLabel {
  const known = new Map<number, Readonly<Record<LabelDetail, LabelSize>>>()
  return (event, detail) => {
    const sizes = known.get(event) ?? measureAll(words(event), fonts, textWidth, narrowest)
    known.set(event, sizes)
    return sizes[detail]
  }
}

function measureAll(
  { when, where, title }: LabelWords,
  fonts: LabelFonts,
  textWidth: TextWidth,
  narrowest: number,
): Readonly<Record<LabelDetail, LabelSize>> {
  const words = title.split(/\s+/).map(word => textWidth(word, fonts.title))
  const space = textWidth(' ', fonts.title)
  const line = textWidth(`${when} `, fonts.date) + textWidth(where, fonts.when)
  const fit = (lines: number, widest: number): LabelSize => {
    const bounds = {
      // A word that does not fit would be broken at its hyphen, and the title would have a line more.
      least: Math.max(narrowest - PADDING.inline - SLACK, line, ...words),
      widest: widest - PADDING.inline - SLACK,
    }
    const inner = narrowestFor(words, space, lines, bounds)
    const height = fonts.whenLine + Math.min(countLines(words, space, inner), lines) * fonts.titleLine
    return { width: Math.ceil(inner + SLACK + PADDING.inline), height: height + PADDING.block }
  }
  const title3 = fit(3, WIDEST.title)
  const dateWidth = Math.min(Math.ceil(line) + SLACK + PADDING.inline, title3.width)
  return {
    title: title3,
    wide: fit(2, WIDEST.wide),
    line: { width: title3.width, height: fonts.whenLine + fonts.titleLine + PADDING.block },
    date: { width: dateWidth, height: fonts.whenLine + PADDING.block },
  }
}

/** The least width, in steps of 10 px, at which the words take so many lines; the widest when none does. */
function narrowestFor(
  words: readonly number[],
  space: number,
  lines: number,
  { least, widest }: { readonly least: number; readonly widest: number },
): number {
  let width = Math.min(least, widest)
  while (width < widest && countLines(words, space, width) > lines) width += 10
  return Math.min(width, widest)
}

/** How many lines of `width` the words fill when each takes as many as it can. */
function countLines(words: readonly number[], space: number, width: number): number {
  let lines = 1
  let used = -space
  for (const word of words) {
    if (used + space + word > width && used >= 0) {
      lines++
      used = -space
    }
    used += space + word
  }
  return lines
}
