import type { PictureMark } from '../../model/picture.ts'
import type { DeckArea, DeckColour, DeckForm, DeckLink } from './deck.ts'
import { markOutline, type MarkBox } from './mark-outline.ts'

/** A mark's own lines at a size of 20, as on the screen. */
const EDGE = 1.25

export interface MarkWords {
  readonly alt: string
  readonly link?: DeckLink
}

/**
 * The mark of a body as forms to be moved and coloured: ring and body for an organiser, body for a participant,
 * a hollow body for a mention, and its left half over a hollow one for what was only announced.
 */
export function markShapes(mark: Omit<PictureMark, 'kind'>, { alt, link }: MarkWords): readonly DeckArea[] {
  const { form, body, ring, half } = markOutline(mark.shape)
  const colour: DeckColour = mark.ghost ? 'line-2' : mark.shape === 'event' ? 'ink' : mark.shape
  const area = (shape: DeckForm, box: MarkBox, look: Pick<DeckArea, 'fill' | 'stroke'>): DeckArea => ({
    ...{ kind: 'area', form: shape, alt, ...look, ...(link ? { link } : {}) },
    ...placeBox(box, mark),
  })
  const stroke = { colour, thickness: (EDGE * mark.size) / 20 }
  const hollow = mark.role === 'mentioned' || mark.announced
  return [
    ...(mark.role === 'organiser' ? [area(form, ring, { fill: 'paper', stroke })] : []),
    area(form, body, { fill: hollow ? 'paper' : colour, stroke }),
    ...(mark.announced ? [area(half, { ...body, right: 0 }, { fill: colour })] : []),
  ]
}

function placeBox(
  { left, top, right, bottom }: MarkBox,
  { x, y, size }: Pick<PictureMark, 'x' | 'y' | 'size'>,
): Pick<DeckArea, 'x' | 'y' | 'width' | 'height'> {
  const scale = size / 20
  return {
    x: x + left * scale,
    y: y + top * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  }
}
