import type { EventId } from '../../model/ids.ts'
import type { Picture, PictureBox, PictureLine, PicturePart, PictureText } from '../../model/picture.ts'
import { cleanLine } from '../clean-text.ts'
import type { DeckLink, DeckShape } from './deck.ts'
import { markShapes } from './mark-shapes.ts'
import { labelShape, textShape } from './picture-texts.ts'
import type { SlideWords } from './slide-words.ts'

/** What a picture's parts are called, and where they lead. */
export interface PartNames {
  /** "4 October 2017, 16th Meeting of Heads …, Krasnodar". */
  event(event: EventId): string
  link(event: EventId): DeckLink | undefined
  readonly words: SlideWords
}

/** The parts of a picture as shapes, moved by `by`; the words of one event's label are one text. */
export function pictureShapes(
  picture: Picture,
  by: { readonly x: number; readonly y: number },
  names: PartNames,
): readonly DeckShape[] {
  return labelsTogether(picture.parts).flatMap(part => {
    const shapes =
      part.kind === 'label'
        ? [labelShape(part.texts, altOf(part.texts, names), linkOf(part.texts[0]?.event, names))]
        : partShapes(part, names)
    return shapes.map(shape => ({ ...shape, x: shape.x + by.x, y: shape.y + by.y }))
  })
}

interface Label {
  readonly kind: 'label'
  readonly texts: readonly PictureText[]
}

/** Texts of one event that follow each other are its label: date, place, lines of the title. */
function labelsTogether(parts: readonly PicturePart[]): readonly (PicturePart | Label)[] {
  const together: (PicturePart | Label)[] = []
  for (const part of parts) {
    const last = together.at(-1)
    if (part.kind !== 'text' || part.event === undefined) together.push(part)
    else if (last?.kind === 'label' && last.texts[0]?.event === part.event)
      together.splice(-1, 1, { kind: 'label', texts: [...last.texts, part] })
    else together.push({ kind: 'label', texts: [part] })
  }
  return together
}

function partShapes(part: PicturePart, names: PartNames): readonly DeckShape[] {
  switch (part.kind) {
    case 'text':
      return [textShape(part)]
    case 'line':
      return [lineShape(part, names)]
    case 'box':
      return [boxShape(part, names)]
    case 'mark':
      return markShapes(part, { alt: part.alt ?? names.words.alt.marker, ...linkOf(part.event, names) })
  }
}

function linkOf(event: EventId | undefined, names: PartNames): { readonly link?: DeckLink } {
  const link = event === undefined ? undefined : names.link(event)
  return link ? { link } : {}
}

function altOf([first, ...rest]: Label['texts'], names: PartNames): string {
  if (first?.event !== undefined) return names.event(first.event)
  return cleanLine([first, ...rest].map(text => text?.text).join(' '))
}

function lineShape({ x1, y1, x2, y2, ...line }: PictureLine, { words }: PartNames): DeckShape {
  const isUpright = x1 === x2
  return {
    ...{ kind: 'line', x: Math.min(x1, x2), y: Math.min(y1, y2) },
    ...{ width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
    ...{ thickness: line.thickness, colour: line.ink, dashed: line.dashed ?? false },
    alt: line.alt ?? (isUpright ? words.alt.stem : words.alt.rule),
  }
}

function boxShape({ x, y, width, height, fill, alt }: PictureBox, { words }: PartNames): DeckShape {
  return {
    ...{ kind: 'area', form: { kind: 'preset', name: 'rect' }, fill },
    ...{ x, y, width, height, alt: alt ?? words.alt.ground },
  }
}
