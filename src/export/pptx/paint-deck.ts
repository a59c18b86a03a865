import PptxGenJS from 'pptxgenjs'
import {
  SLIDE,
  type DeckArea,
  type DeckLine,
  type DeckParagraph,
  type DeckRun,
  type DeckShape,
  type DeckSlide,
  type DeckText,
} from './deck.ts'
import type { Point } from './mark-outline.ts'
import { colourOf, FACES } from './theme.ts'

type Painter = ReturnType<PptxGenJS['addSlide']>

/** Points to inches, in which pptxgenjs counts. */
const inches = (points: number): number => points / 72

/**
 * The deck as the bytes of a presentation, every part of it as pptxgenjs writes it. Each shape is named by its
 * number on the slide (`shapeName`), so that `finish-package.ts` can give it what pptxgenjs drops.
 */
export async function paintDeck(slides: readonly DeckSlide[]): Promise<Uint8Array> {
  const file = new PptxGenJS()
  file.defineLayout({ name: 'Plenary', width: inches(SLIDE.width), height: inches(SLIDE.height) })
  file.layout = 'Plenary'
  file.theme = { headFontFace: FACES.serif, bodyFontFace: FACES.sans }
  for (const slide of slides) paintSlide(file.addSlide(), slide)
  const bytes = await file.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('The presentation was not written.')
  return bytes
}

/** By which a shape is found again in the written file. */
export const shapeName = (number: number): string => `plenary-shape-${number}`

function paintSlide(painter: Painter, { shapes, notes }: DeckSlide): void {
  shapes.forEach((shape, i) => paintShape(painter, shape, shapeName(i)))
  painter.addNotes(notes.join('\n'))
}

function paintShape(painter: Painter, shape: DeckShape, objectName: string): void {
  switch (shape.kind) {
    case 'text':
      paintText(painter, shape, objectName)
      break
    case 'line':
      paintLine(painter, shape, objectName)
      break
    case 'area':
      paintArea(painter, shape, objectName)
  }
}

const boxOf = ({ x, y, width, height }: DeckShape) => ({
  ...{ x: inches(x), y: inches(y), w: inches(width), h: inches(height) },
})

function paintText(painter: Painter, text: DeckText, objectName: string): void {
  const { paragraphs, align = 'left', anchor = 'middle', wraps, fill } = text
  const runs = paragraphs.flatMap((paragraph, i) => runsOf(paragraph, i < paragraphs.length - 1))
  painter.addText(runs, {
    ...{ ...boxOf(text), objectName, align, valign: anchor, wrap: wraps, margin: 0, isTextBox: true },
    ...(fill ? { fill: { color: colourOf(fill) } } : {}),
  })
}

function runsOf({ runs, leading, before }: DeckParagraph, goesOn: boolean): readonly PptxGenJS.TextProps[] {
  const spacing = {
    ...(leading === undefined ? {} : { lineSpacing: leading }),
    ...(before === undefined ? {} : { paraSpaceBefore: before }),
  }
  return runs.map((run, i) => ({
    text: run.words,
    options: { ...lookOf(run), ...spacing, ...(goesOn && i === runs.length - 1 ? { breakLine: true } : {}) },
  }))
}

function lookOf({
  size,
  voice,
  colour,
  bold,
  italic,
  evidence,
  underlined,
}: DeckRun): PptxGenJS.TextPropsOptions {
  return {
    ...{ fontSize: size, fontFace: FACES[voice], color: colourOf(colour), lang: 'en-GB' },
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(evidence
      ? {
          highlight: colourOf('evidence'),
          underline: { style: 'sng', color: colourOf('evidence-edge') } as const,
        }
      : {}),
    ...(underlined ? { underline: { style: 'sng' } as const } : {}),
  }
}

function paintLine(painter: Painter, line: DeckLine, objectName: string): void {
  painter.addShape('line', {
    ...{ ...boxOf(line), objectName },
    line: {
      ...{ color: colourOf(line.colour), width: line.thickness },
      dashType: line.dashed ? 'dash' : 'solid',
    },
  })
}

const OUTLINE_NAME: string = 'custGeom'
/** A form of its own; the types of pptxgenjs forget it. */
const OUTLINE = OUTLINE_NAME as PptxGenJS.SHAPE_NAME

function paintArea(painter: Painter, area: DeckArea, objectName: string): void {
  const { form, fill, stroke } = area
  const box = boxOf(area)
  painter.addShape(form.kind === 'preset' ? form.name : OUTLINE, {
    ...{ ...box, objectName },
    ...(form.kind === 'preset' ? {} : { points: pointsOf(form.points, box) }),
    ...(fill ? { fill: { color: colourOf(fill) } } : {}),
    ...(stroke ? { line: { color: colourOf(stroke.colour), width: stroke.thickness } } : {}),
  })
}

function pointsOf(points: readonly Point[], { w, h }: { readonly w: number; readonly h: number }) {
  return [
    ...points.map(({ x, y, handles }, i) => {
      const to = { x: x * w, y: y * h }
      if (!handles) return { ...to, moveTo: i === 0 }
      const [x1, y1, x2, y2] = handles
      return { ...to, curve: { type: 'cubic', x1: x1 * w, y1: y1 * h, x2: x2 * w, y2: y2 * h } } as const
    }),
    { close: true as const },
  ]
}
