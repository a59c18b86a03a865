import type { EventId } from '../../model/ids.ts'
import type { Picture, PictureBox, PictureLine, PicturePart, PictureText } from '../../model/picture.ts'
import { cleanLine } from '../clean-text.ts'
import type { DeckLink, DeckRun, DeckShape, DeckText } from './deck.ts'
import { markShapes } from './mark-shapes.ts'
import { run } from './runs.ts'
import type { SlideWords } from './slide-words.ts'

/** What a picture's parts are called, and where they lead. */
export interface PartNames {
  /** "4 October 2017, 16th Meeting of Heads …, Krasnodar". */
  event(event: EventId): string
  link(event: EventId): DeckLink | undefined
  readonly words: SlideWords
}

/** How far a line of text stands above its base line, and how high it is, as parts of its size. */
const ASCENT = 0.91
const LINE = 1.2
/** Typefaces at hand may be wider than those that were measured. */
const SLACK = 1.12
/** A smaller text is not read in a room. */
const SMALLEST = 11

/** The parts of a picture as shapes, moved by `by`; the words of one event's label are one text. */
export function pictureShapes(
  picture: Picture,
  by: { readonly x: number; readonly y: number },
  names: PartNames,
): readonly DeckShape[] {
  return labelsTogether(picture.parts).flatMap(part => {
    const shapes = part.kind === 'label' ? [labelShape(part.texts, names)] : partShapes(part, names)
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

function textShape(text: PictureText): DeckText {
  const width = text.width * SLACK
  const left = text.anchor === 'start' ? 0 : text.anchor === 'middle' ? width / 2 : width
  const align = text.anchor === 'start' ? 'left' : text.anchor === 'middle' ? 'center' : 'right'
  return {
    ...{
      kind: 'text',
      paragraphs: [{ runs: [runOf(text)] }],
      align,
      wraps: false,
      alt: cleanLine(text.text),
    },
    ...{ x: text.x - left, y: text.y - text.size * ASCENT, width, height: text.size * LINE },
  }
}

function runOf(text: PictureText): DeckRun {
  const size = Math.max(Math.round(text.size * 2) / 2, SMALLEST)
  return run(text.text, size, { voice: text.voice, colour: text.ink, bold: text.weight >= 600 })
}

/** Date and place on one line, the title under them in lines that are broken already. */
function labelShape(label: Label['texts'], names: PartNames): DeckText {
  const [first] = label
  const event = first?.event
  const lines = [...new Set(label.map(({ y }) => y))].map(y => label.filter(text => text.y === y))
  const paragraphs = lines.map(line => ({
    runs: line.map((text, i) => {
      const words = runOf(text)
      return i === 0 ? words : { ...words, words: ` ${words.words}` }
    }),
  }))
  const left = Math.min(...label.map(({ x }) => x))
  const right = Math.max(...label.map(({ x, width }) => x + width))
  const top = (first?.y ?? 0) - (first?.size ?? 0) * ASCENT
  const last = label.at(-1)
  return {
    ...{ kind: 'text', paragraphs, align: 'left', wraps: false },
    ...{ x: left, y: top, width: (right - left) * SLACK },
    height: (last?.y ?? 0) + (last?.size ?? 0) * (LINE - ASCENT) - top,
    alt: event === undefined ? label.map(({ text }) => text).join(' ') : names.event(event),
    ...linkOf(event, names),
  }
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
