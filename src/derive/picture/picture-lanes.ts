import type { Choices } from '../../model/choices.ts'
import type { PicturePart } from '../../model/picture.ts'
import type { LaneRow } from '../lanes.ts'
import { shorten } from './break-lines.ts'
import type { PictureRows } from './picture-rows.ts'
import { line, TYPE, type Pen } from './picture-type.ts'
import type { PictureWords } from './picture-words.ts'
import { plainLine } from './plain-line.ts'

/** Names begin so far from the edge, behind their mark, and end so far from time, in pixels at zoom 1. */
export const NAME = 22
const INDENT = 14
const AFTER = 14

/** How wide the names want to be, marks included, at most `most`. */
export function namesWidth(rows: readonly LaneRow[], most: number, { words, measure }: Pen): number {
  const widths = rows.map(row => measure(nameOf(row, words), { ...TYPE.lane, weight: 600 }) + indentOf(row))
  return rows.length === 0 ? 0 : Math.min(Math.ceil(Math.max(...widths)) + NAME + AFTER, most)
}

interface NamesPlace {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly namesWidth: number
}

/** A rule under each lane, its mark and its name; an included body is tinted and bold, as in the rail. */
export function drawLanes(
  { rows, tops, lane, height }: PictureRows,
  place: NamesPlace,
  choices: Choices,
  { words, measure }: Pen,
): readonly PicturePart[] {
  const { left, right, top } = place
  const rule = (y: number, ink: 'line' | 'line-2'): PicturePart => ({
    ...{ kind: 'line', x1: left, y1: y, x2: right, y2: y, thickness: 1, ink },
  })
  const isIncluded = (row: LaneRow): boolean =>
    row.kind === 'lane' && (choices.include as readonly string[]).includes(row.value)
  const lanes = rows.flatMap((row, i): readonly PicturePart[] => {
    const y = top + (tops[i] ?? 0)
    if (row.kind === 'head' && row.open) return []
    const x = left + NAME + indentOf(row)
    const size = { width: place.namesWidth - NAME - indentOf(row) - AFTER / 2 }
    const style = isIncluded(row)
      ? { ...TYPE.lane, weight: 600 as const }
      : row.kind === 'more'
        ? TYPE.small
        : TYPE.lane
    const name = shorten(nameOf(row, words), size.width, text => measure(text, style))
    return [
      ...(isIncluded(row) ? [tint(left, right, y, lane)] : []),
      rule(y + lane, 'line'),
      ...markOf(row, x - NAME + 8, y + lane / 2),
      line(name, style, { x, y: y + lane / 2 + 4.5 }, measure),
    ]
  })
  return rows.length === 0 ? [] : [...lanes, rule(top, 'line-2'), rule(top + height, 'line')]
}

function tint(left: number, right: number, y: number, height: number): PicturePart {
  return { kind: 'box', x: left, y, width: right - left, height, fill: 'ground' }
}

function markOf(row: LaneRow, x: number, y: number): readonly PicturePart[] {
  const shape =
    row.kind === 'lane'
      ? row.lane.kind
      : row.kind === 'head' && row.group !== 'mentioned'
        ? row.group
        : undefined
  return shape
    ? [{ kind: 'mark', x, y, size: 17, shape, role: 'participant', announced: false, ghost: false }]
    : []
}

function nameOf(row: LaneRow, words: PictureWords): string {
  switch (row.kind) {
    case 'head':
      return words.kind(row.group)
    case 'more':
      return ''
    case 'lane':
      return row.value === '' ? words.notNamed : plainLine(row.lane.name)
  }
}

const indentOf = (row: LaneRow): number => (row.kind === 'lane' ? row.depth * INDENT : 0)
