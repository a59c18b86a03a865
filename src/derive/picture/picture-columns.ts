import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { PictureMark, PicturePart, PictureText } from '../../model/picture.ts'
import type { LaneMark } from '../lane-marks.ts'
import { eventsOf, type ColumnItem, type LabelItem } from '../plan-items.ts'
import type { PictureRows } from './picture-rows.ts'
import { line, TYPE, type Pen } from './picture-type.ts'
import type { PictureWords } from './picture-words.ts'
import { plainLine } from './plain-line.ts'

interface ColumnsPlace {
  readonly x: (day: number) => number
  /** Of the lanes. */
  readonly top: number
  readonly bottom: number
}

/** A mark's box at zoom 1, in a lane that is high enough. */
const MARK = 20

/** The stems of an event, or of all in a bar, through the lanes; the chosen event stands on a band. */
export function drawStems(
  { from, stems, selected }: ColumnItem,
  { x, top, bottom }: ColumnsPlace,
): readonly PicturePart[] {
  const band: PicturePart = {
    kind: 'box',
    x: x(from) - 13,
    y: top,
    width: 27,
    height: bottom - top,
    fill: 'band',
  }
  // Many beside each other would be one grey field.
  const thickness = stems.length > 1 ? 0.5 : 1
  const threads = stems.map((days): PicturePart => {
    const at = x(from + days)
    const look = selected ? { thickness: 2, ink: 'ink' as const } : { thickness, ink: 'line-2' as const }
    return { kind: 'line', x1: at, y1: top, x2: at, y2: bottom, ...look }
  })
  return selected ? [band, ...threads] : threads
}

/** The marks on a stem, each with what it says, and with its number where it stands for several. */
export function drawMarks(
  column: ColumnItem,
  label: LabelItem,
  rows: PictureRows,
  place: ColumnsPlace,
  index: DatasetIndex,
  { words, measure }: Pen,
): readonly PicturePart[] {
  const events = eventsOf(label)
  const event = events.length === 1 ? index.events[events[0] ?? -1]?.id : undefined
  const { when } =
    label.kind === 'event' ? words.event(label.event) : words.cluster(label.events, label.shownEvents)
  return column.marks.flatMap((mark): readonly PicturePart[] => {
    const row = mark.heads + mark.lanes
    const y = place.top + (rows.tops[row] ?? 0) + rows.lane / 2
    const at = place.x(column.from)
    const drawn: PictureMark = {
      ...lookOf(mark),
      ...{ kind: 'mark', x: at, y, size: Math.min(MARK, rows.lane - 1), alt: altOf(mark, rows, when, words) },
      ...(event === undefined ? {} : { event }),
    }
    const count = line(String(mark.count), TYPE.small, { x: at + 11, y: y + 4.5 }, measure)
    return mark.count > 1 ? [...behind(count), drawn, count] : [drawn]
  })
}

/** Paper, so that no stem crosses the number. */
function behind({ x, y, width, size }: PictureText): readonly PicturePart[] {
  return [{ kind: 'box', x: x - 1, y: y - size + 2, width: width + 2, height: size, fill: 'paper' }]
}

function lookOf({
  kind,
  role,
  announced,
  ghost,
}: LaneMark): Pick<PictureMark, 'shape' | 'role' | 'announced' | 'ghost'> {
  return { shape: kind ?? 'event', role, announced, ghost }
}

/** "CIS, Participant, 4 Oct 2017". */
function altOf(
  { heads, lanes, kind, role }: LaneMark,
  { rows }: PictureRows,
  when: string,
  words: PictureWords,
): string {
  const row = rows[heads + lanes]
  const name = row?.kind === 'lane' ? row.lane.name : row?.kind === 'head' ? words.kind(row.group) : ''
  return [name === '' ? words.notNamed : plainLine(name), ...(kind ? [words.role(role)] : []), when].join(
    ', ',
  )
}
