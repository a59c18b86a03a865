import { bodiesOfEvent, type BodyOfEvent } from '../../derive/event-bodies.ts'
import { shorten } from '../../derive/picture/break-lines.ts'
import { line } from '../../derive/picture/picture-type.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { MeasureText, PicturePart } from '../../model/picture.ts'
import { CARD } from './card-size.ts'
import { say } from '../page-words.ts'

const NAME = { size: 17, weight: 600, voice: 'sans', ink: 'ink' } as const
const MORE = { ...NAME, weight: 400, ink: 'ink-2' } as const
const MARK = 19
/** Between a mark's middle and its name, between two bodies, between two lines. */
const TO_NAME = 18
const BETWEEN = 22
const LINE = 28
/** A name takes at most this, so that two stand in a line. */
const WIDEST_NAME = 320

/** Who organised, took part and is mentioned, in lines between `top` and `bottom`; those without room are counted. */
export function drawCardBodies(
  index: DatasetIndex,
  event: EventSummary,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  measure: MeasureText,
): readonly PicturePart[] {
  const bodies = bodiesOfEvent(index, event)
  const rows = Math.floor((bottom - top) / LINE) + 1
  const parts: PicturePart[] = []
  let x: number = CARD.margin
  let row = 0
  for (const [i, body] of bodies.entries()) {
    const name = shorten(body.body.short, WIDEST_NAME, text => measure(text, NAME))
    const width = MARK * 0.6 + TO_NAME + measure(name, NAME)
    const rest = bodies.length - i - 1
    const more = (count: number): string => say('pages.more_bodies', { count })
    const after = rest > 0 ? BETWEEN + measure(more(rest), MORE) : 0
    const last = row === rows - 1
    if (x > CARD.margin && x + width + (last ? after : 0) > CARD.width - CARD.margin) {
      if (last) return [...parts, line(more(rest + 1), MORE, { x, y: top + row * LINE }, measure)]
      row++
      x = CARD.margin
    }
    parts.push(...drawBody(body, name, x, top + row * LINE, measure))
    x += width + BETWEEN
  }
  return parts
}

function drawBody(
  { kind, part }: BodyOfEvent,
  name: string,
  x: number,
  y: number,
  measure: MeasureText,
): readonly PicturePart[] {
  return [
    {
      kind: 'mark',
      x: x + MARK * 0.6,
      y: y - 6,
      size: MARK * 1.25,
      shape: kind,
      role: part.role,
      announced: part.announced,
      ghost: false,
    },
    line(name, NAME, { x: x + MARK * 0.6 + TO_NAME, y }, measure),
  ]
}
