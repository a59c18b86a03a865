import type { MeasureText } from '../../model/picture.ts'
import type { LabelDetail, LabelSize } from '../placed-label.ts'
import { breakLines, shorten, type WidthOf } from './break-lines.ts'
import type { WhenAndWhere } from './picture-words.ts'
import { TYPE } from './picture-type.ts'

/** What a label of an event says, and how much of it: `title` in lines that are broken already. */
export interface LaidLabel extends LabelSize, WhenAndWhere {
  readonly title: readonly string[]
  /** The title stands in the line of the date. */
  readonly beside?: true
}

/** In pixels at zoom 1: text starts so far from the stem and ends so far from what follows. */
export const LABEL = { inset: 8, before: 3, whenLine: 16, titleLine: 19, after: 6 } as const
const NARROWEST = 184
const WIDEST: Readonly<Record<LabelDetail, number>> = { title: 260, wide: 380, line: 260, date: 260 }
const LINES: Readonly<Record<LabelDetail, number>> = { title: 3, wide: 2, line: 1, date: 0 }
/** The same of a label of one line. */
const WIDEST_LINE = 380
const AFTER_LINE = 3
/** Less of a title tells nothing. */
const FEWEST_SIGNS = 12
/** Titles are tried in steps of this many pixels. */
const STEP = 8

/** The label of an event, no wider than `widest`: as narrow as its title allows, its lines about equally long. */
export function layLabel(
  said: WhenAndWhere,
  title: string,
  detail: LabelDetail,
  measure: MeasureText,
  widest = Infinity,
): LaidLabel {
  const inner = Math.max(Math.min(WIDEST[detail], widest - LABEL.inset), 0)
  const when = shorten(said.when, inner, words => measure(words, TYPE.date))
  const whenWidth = measure(`${when} `, TYPE.date)
  const lines = balanced(
    title,
    inner,
    LINES[detail],
    remembered(words => measure(words, TYPE.event)),
  )
  const titleWidth = Math.max(0, ...lines.map(words => measure(words, TYPE.event)))
  const where = shorten(said.where, Math.max(inner - whenWidth, 0), words => measure(words, TYPE.where))
  const place = where === '…' ? '' : where
  const width = Math.max(
    titleWidth,
    place === '' ? measure(when, TYPE.date) : whenWidth + measure(place, TYPE.where),
  )
  const height = LABEL.before + LABEL.whenLine + lines.length * LABEL.titleLine + LABEL.after
  return { when, where: place, title: lines, width: Math.ceil(width) + LABEL.inset, height }
}

/**
 * The label of one line: its date, and as much of the title as stands behind it; the place, where that is little.
 *
 *     │4 Oct 2017 16th Meeting of Heads of Special…
 */
export function layLine(
  said: WhenAndWhere,
  title: string,
  measure: MeasureText,
  widest = Infinity,
): LaidLabel {
  const before = measure(`${said.when} `, TYPE.date)
  const room = Math.min(WIDEST_LINE, widest - LABEL.inset) - before
  const words = shorten(title, Math.max(room, 0), some => measure(some, TYPE.event))
  const height = LABEL.before + LABEL.whenLine + AFTER_LINE
  if (words.length < Math.min(title.length, FEWEST_SIGNS))
    return { ...layLabel(said, title, 'date', measure, widest), height }
  const width = Math.ceil(before + measure(words, TYPE.event)) + LABEL.inset
  return { when: said.when, where: '', title: [words], beside: true, width, height }
}

/** Whole in as few lines as the narrowest label needs, and these about equally long; a longer title is cut. */
function balanced(title: string, widest: number, most: number, widthOf: WidthOf): readonly string[] {
  const at = (width: number): readonly string[] => breakLines(title, width, most, widthOf)
  const isWhole = (lines: readonly string[]): boolean => !lines.at(-1)?.endsWith('…') || title.endsWith('…')
  if (most === 0 || !isWhole(at(widest))) return most === 0 ? [] : at(widest)
  let width = Math.min(NARROWEST, widest)
  while (width < widest && !isWhole(at(width))) width += STEP
  const count = at(width).length
  for (let less = width / 2; less < width; less += STEP) {
    const lines = at(less)
    if (lines.length === count && isWhole(lines)) return lines
  }
  return at(Math.min(width, widest))
}

function remembered(widthOf: WidthOf): WidthOf {
  const known = new Map<string, number>()
  return words => {
    const width = known.get(words) ?? widthOf(words)
    known.set(words, width)
    return width
  }
}
