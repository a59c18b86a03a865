import { shorten } from '../../derive/picture/break-lines.ts'
import { roleRows, type RoleRow } from '../../derive/step-bodies.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import { cleanLine } from '../clean-text.ts'
import type { DeckShape, DeckText } from './deck.ts'
import { estimateWidth } from './estimate-width.ts'
import { markShapes } from './mark-shapes.ts'
import { run, SANS_BOLD, SANS_QUIET } from './runs.ts'
import type { SlideWords } from './slide-words.ts'

export interface BodiesRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** From the size for a room down to the smallest that is read at all. */
const SIZES = [20, 17, 15, 13, 11] as const
/** As parts of the size: a line, what stands between two roles, a mark with its gap, and between two bodies. */
const LINE = 1.42
const ROLES_APART = 0.35
const MARK = 1.2
const APART = 1.1
const ROLE_WIDTH = 108
const ROLE_SIZE = 15
/** Where even the smallest size is tight, two names share a line. */
const LONGEST_NAME = 0.46

/**
 * Who organised and who took part, with their marks, in the largest size that fits:
 *
 *     Organiser      ■ CSTO
 *     Participants   ● UN  ■ OSCE  ■ SCO
 *                    and 2 national authorities
 */
export function bodyShapes(
  index: DatasetIndex,
  event: EventSummary,
  room: BodiesRoom,
  words: SlideWords,
): readonly DeckShape[] {
  const rows = roleRows(index, event)
  let laid: readonly DeckShape[] = []
  for (const size of SIZES) {
    const { shapes, bottom } = layRows(rows, room, size, words)
    laid = shapes
    if (bottom <= room.bottom) break
  }
  return laid
}

interface Laid {
  readonly shapes: readonly DeckShape[]
  readonly bottom: number
}

function layRows(rows: readonly RoleRow[], room: BodiesRoom, size: number, words: SlideWords): Laid {
  let top = room.top
  const shapes = rows.flatMap(row => {
    const laid = layRow(row, { ...room, top }, size, words)
    top = laid.bottom + size * ROLES_APART
    return laid.shapes
  })
  return { shapes, bottom: top }
}

function layRow(row: RoleRow, room: BodiesRoom, size: number, words: SlideWords): Laid {
  const { named, folded } = row
  const count = named.length + folded.reduce((sum, one) => sum + one.count, 0)
  const left = room.left + ROLE_WIDTH
  const widest = (room.right - left) * (size === SIZES.at(-1) ? LONGEST_NAME : 1) - size * MARK
  let x = left
  let y = room.top
  const bodies = named.flatMap(({ body, kind, part }): readonly DeckShape[] => {
    const name = shorten(cleanLine(body.short), widest, text =>
      estimateWidth(text, { size, weight: 700, voice: 'sans' }),
    )
    const width = estimateWidth(name, { size, weight: 700, voice: 'sans' })
    if (x > left && x + size * MARK + width > room.right) {
      x = left
      y += size * LINE
    }
    const alt = `${cleanLine(body.name)}, ${words.role(row, 1)}`
    const mark = { shape: kind, ...part, ghost: false, x: x + size * 0.45, y: y + size * 0.62, size }
    const text = oneLine(name, x + size * MARK, y, width, size)
    x += size * (MARK + APART) + width
    return [
      ...markShapes(mark, { alt }),
      { ...text, paragraphs: [{ runs: [run(name, size, SANS_BOLD)] }], alt },
    ]
  })
  const rest = words.folded(folded)
  if (rest !== undefined && named.length > 0) y += size * LINE
  const more = rest === undefined ? [] : [moreText(rest, { x: left, y, width: room.right - left, size })]
  return {
    shapes: [roleText(words.role(row, count), room, size), ...bodies, ...more],
    bottom: y + size * LINE,
  }
}

function oneLine(
  words: string,
  x: number,
  y: number,
  width: number,
  size: number,
): Omit<DeckText, 'paragraphs'> {
  return { kind: 'text', x, y, width: width * 1.05, height: size * 1.24, wraps: false, alt: words }
}

/** On the line of the first body, whatever its size. */
function roleText(words: string, { left, top }: BodiesRoom, beside: number): DeckText {
  const size = Math.min(ROLE_SIZE, beside)
  const y = top + (beside - size) * 0.9
  return {
    ...oneLine(words, left, y, ROLE_WIDTH - 8, size),
    paragraphs: [{ runs: [run(words, size, SANS_QUIET)] }],
  }
}

function moreText(
  words: string,
  {
    x,
    y,
    width,
    size,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
): DeckText {
  return { ...oneLine(words, x, y, width, size), paragraphs: [{ runs: [run(words, size, SANS_QUIET)] }] }
}
