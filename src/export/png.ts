import { markPaths } from '../derive/mark-shape.ts'
import type { Picture, PictureLine, PictureMark, PicturePart, PictureText } from '../model/picture.ts'
import { canvasFont } from './canvas-font.ts'
import type { Inks } from './inks.ts'

/** Browsers give up silently above this many pixels a side. */
const LARGEST = 16_384

/**
 * The picture in pixels, drawn straight on a canvas in the page's own typefaces (they must have been fetched):
 * an SVG that is drawn as an image may load no typeface and would fall back on others.
 * @param scale 2 gives two pixels for one of the picture
 * Rejected with a sentence for the reader where the browser makes no picture of this size.
 */
export async function drawPng(picture: Picture, inks: Inks, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = Math.max(canvas.width, canvas.height) <= LARGEST ? canvas.getContext('2d') : undefined
  if (!context) throw new Error(TOO_LARGE)
  context.scale(scale, scale)
  drawPicture(context, picture, inks)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error(TOO_LARGE)
  return blob
}

const TOO_LARGE = 'This browser makes no picture of this size. Choose a smaller one, or SVG.'

function drawPicture(context: CanvasRenderingContext2D, picture: Picture, inks: Inks): void {
  if (inks.sheet !== undefined) {
    context.fillStyle = inks.sheet
    context.fillRect(0, 0, picture.width, picture.height)
  }
  for (const part of picture.parts) {
    context.save()
    drawPart(context, part, inks)
    context.restore()
  }
}

function drawPart(context: CanvasRenderingContext2D, part: PicturePart, inks: Inks): void {
  switch (part.kind) {
    case 'text':
      drawText(context, part, inks)
      break
    case 'line':
      drawLine(context, part, inks)
      break
    case 'box':
      if (part.fill === 'paper' && inks.sheet === undefined) break
      context.fillStyle = inks.inks[part.fill]
      context.fillRect(part.x, part.y, part.width, part.height)
      break
    case 'mark':
      drawMark(context, part, inks)
  }
}

/** In its own direction, whatever the page's is. */
function drawText(context: CanvasRenderingContext2D, text: PictureText, { inks }: Inks): void {
  context.font = canvasFont(text)
  context.fillStyle = inks[text.ink]
  context.textAlign = text.anchor === 'middle' ? 'center' : text.anchor === 'end' ? 'right' : 'left'
  context.direction = 'ltr'
  context.fillText(text.text, text.x, text.y)
}

function drawLine(context: CanvasRenderingContext2D, line: PictureLine, { inks }: Inks): void {
  context.strokeStyle = inks[line.ink]
  context.lineWidth = line.thickness
  context.setLineDash(line.dashed ? [4, 3] : [])
  context.beginPath()
  context.moveTo(line.x1, line.y1)
  context.lineTo(line.x2, line.y2)
  context.stroke()
}

/** Halo, ring, body and left half, as `svg.ts` writes them. */
function drawMark(context: CanvasRenderingContext2D, mark: PictureMark, { inks, kinds, sheet }: Inks): void {
  const paths = markPaths(mark.shape)
  const body = new Path2D(paths.body)
  const ring = mark.role === 'organiser' ? new Path2D(paths.ring) : undefined
  const colour = kinds[mark.ghost ? 'ghost' : mark.shape]
  const fill = (path: Path2D, inside: string, edge: string, width: number): void => {
    context.fillStyle = inside
    context.strokeStyle = edge
    context.lineWidth = width
    context.fill(path)
    context.stroke(path)
  }
  context.translate(mark.x, mark.y)
  context.scale(mark.size / 20, mark.size / 20)
  context.lineJoin = 'round'
  if (sheet !== undefined) fill(ring ?? body, sheet, sheet, 4)
  context.lineJoin = 'miter'
  if (ring) fill(ring, inks.paper, colour, 1.5)
  fill(body, mark.role === 'mentioned' || mark.announced ? inks.paper : colour, colour, 1.25)
  const half = new Path2D(paths.half)
  context.fillStyle = colour
  if (mark.announced) context.fill(half)
}
