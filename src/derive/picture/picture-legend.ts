import { LANE_KINDS, ROLES, type LaneKind } from '../../model/organisation.ts'
import type { PictureMark, PicturePart, PictureText } from '../../model/picture.ts'
import { line, TYPE, type Pen } from './picture-type.ts'

/** Room between two entries and before a word, of one line, and around a mark, in pixels at zoom 1. */
const BETWEEN = 18
const BEFORE_WORD = 13
const LINE = 20
const HALF_MARK = 8
/** Roles and kinds stand in one line only with so much between them. */
const APART = 36

/** What of the marks needs to be explained. */
export interface LegendMatter {
  readonly kinds: ReadonlySet<LaneKind>
  readonly announced: boolean
}

export interface Legend {
  readonly height: number
  draw(top: number): readonly PicturePart[]
}

type Look = Pick<PictureMark, 'shape' | 'role' | 'announced'>

interface Entry {
  readonly look: Look
  readonly text: PictureText
  readonly width: number
}

/** How a body takes part on the left, what it is on the right; one under the other where that is too wide. */
export function layLegend(
  { kinds, announced }: LegendMatter,
  { left, right }: { readonly left: number; readonly right: number },
  pen: Pen,
): Legend {
  if (kinds.size === 0) return { height: 0, draw: () => [] }
  const roles = roleEntries(announced, pen)
  const ofKinds = kindEntries(kinds, pen)
  const start = right - widthOf(ofKinds)
  if (left + widthOf(roles) + APART <= start)
    return { height: LINE, draw: top => [...drawRow(roles, left, top), ...drawRow(ofKinds, start, top)] }
  const rows = [...flow(roles, right - left), ...flow(ofKinds, right - left)]
  return {
    height: rows.length * LINE,
    draw: top => rows.flatMap((row, i) => drawRow(row, left, top + i * LINE)),
  }
}

function roleEntries(announced: boolean, pen: Pen): readonly Entry[] {
  const look = { shape: 'national', announced: false } as const
  const roles = ROLES.map(role => newEntry({ ...look, role }, pen.words.role(role), pen))
  const half = { ...look, role: 'participant', announced: true } as const
  return announced ? [...roles, newEntry(half, pen.words.announced, pen)] : roles
}

function kindEntries(kinds: ReadonlySet<LaneKind>, pen: Pen): readonly Entry[] {
  return LANE_KINDS.filter(kind => kinds.has(kind)).map(shape =>
    newEntry({ shape, role: 'participant', announced: false }, pen.words.kind(shape), pen),
  )
}

function newEntry(look: Look, words: string, { measure }: Pen): Entry {
  const text = line(words, TYPE.small, { x: 0, y: 0 }, measure)
  return { look, text, width: HALF_MARK + BEFORE_WORD + text.width }
}

function widthOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { width }) => sum + width, (entries.length - 1) * BETWEEN)
}

function flow(entries: readonly Entry[], room: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = []
  for (const entry of entries) {
    const row = rows.at(-1)
    if (row && widthOf([...row, entry]) <= room) row.push(entry)
    else rows.push([entry])
  }
  return rows
}

function drawRow(entries: readonly Entry[], left: number, top: number): readonly PicturePart[] {
  let x = left + HALF_MARK
  return entries.flatMap(({ look, text, width }): readonly PicturePart[] => {
    const at = x
    x += width + BETWEEN
    return [
      { kind: 'mark', ...look, x: at, y: top + LINE / 2, size: 17, ghost: false },
      { ...text, x: at + BEFORE_WORD, y: top + LINE / 2 + 4.5 },
    ]
  })
}
