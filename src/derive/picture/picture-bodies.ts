import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import { ROLES } from '../../model/organisation.ts'
import type { PicturePart } from '../../model/picture.ts'
import { bodiesOfEvent, type BodyOfEvent } from '../event-bodies.ts'
import { shorten } from './break-lines.ts'
import { line, TYPE, type Pen } from './picture-type.ts'
import { plainLine } from './plain-line.ts'

interface BodiesPlace {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** In pixels at zoom 1: a line of bodies, the words of the role, from the left edge of a mark to its name, between two bodies. */
const LINE = 24
const ROLE = 92
const NAME = 20
const BETWEEN = 16

/** Who took part, by role, in the order of the text; what finds no room is counted. */
export function drawBodies(
  index: DatasetIndex,
  event: EventSummary,
  { left, right, top, bottom }: BodiesPlace,
  pen: Pen,
): readonly PicturePart[] {
  const bodies = bodiesOfEvent(index, event)
  const most = Math.floor((bottom - top) / LINE)
  const parts: PicturePart[] = []
  let row = 0
  for (const role of ROLES) {
    const some = bodies.filter(({ part }) => part.role === role)
    if (some.length === 0 || row >= most) continue
    const y = top + row * LINE
    parts.push(line(pen.words.role(role), TYPE.said, { x: left, y: y + 4.5 }, pen.measure))
    const flowed = flowBodies(some, { left: left + ROLE, right, top: y, lines: most - row }, pen)
    parts.push(...flowed.parts)
    row += flowed.lines
  }
  return parts
}

interface Flow {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly lines: number
}

function flowBodies(
  bodies: readonly BodyOfEvent[],
  { left, right, top, lines }: Flow,
  { words, measure }: Pen,
): { readonly parts: readonly PicturePart[]; readonly lines: number } {
  const parts: PicturePart[] = []
  const room = measure(words.more(bodies.length), TYPE.said)
  let x = left
  let row = 0
  for (const [i, { body, kind, part }] of bodies.entries()) {
    const name = shorten(plainLine(body.short), right - left - NAME, text => measure(text, TYPE.said))
    const width = NAME + measure(name, TYPE.said)
    const isLast = i === bodies.length - 1
    const end = row === lines - 1 && !isLast ? right - room - BETWEEN : right
    if (x > left && x + width > end) {
      if (row === lines - 1) {
        parts.push(line(words.more(bodies.length - i), TYPE.said, { x, y: top + row * LINE + 4.5 }, measure))
        return { parts, lines: row + 1 }
      }
      row++
      x = left
    }
    const y = top + row * LINE
    parts.push(
      {
        kind: 'mark',
        x: x + 8,
        y,
        size: 18,
        shape: kind,
        role: part.role,
        announced: part.announced,
        ghost: false,
      },
      line(name, { ...TYPE.said, ink: 'ink' }, { x: x + NAME, y: y + 4.5 }, measure),
    )
    x += width + BETWEEN
  }
  return { parts, lines: row + 1 }
}
