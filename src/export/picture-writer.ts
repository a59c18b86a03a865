import { drawScore } from '../derive/picture/score-picture.ts'
import type { Picture } from '../model/picture.ts'
import { inksOf } from './inks.ts'
import type { ExportOrder, Writer } from './order.ts'
import { drawPng } from './png.ts'
import { formatSvg } from './svg.ts'

/** A picture in pixels, in the size that was ordered. */
export const writePng: Writer = async (order, progress, signal) => {
  const picture = drawOrdered(order, progress, signal)
  const blob = await drawPng(picture, inksOf(order.picture), order.picture.scale)
  signal.throwIfAborted()
  progress(2, 2)
  return blob
}

/** A picture in shapes, with real text. */
export const writeSvg: Writer = (order, progress, signal) => {
  const svg = formatSvg(drawOrdered(order, progress, signal), inksOf(order.picture))
  progress(2, 2)
  return Promise.resolve(new Blob([svg], { type: 'image/svg+xml' }))
}

function drawOrdered(order: ExportOrder, progress: Parameters<Writer>[1], signal: AbortSignal): Picture {
  signal.throwIfAborted()
  progress(0, 2)
  const picture = drawScore({ ...order, ...order.picture })
  progress(1, 2)
  return picture
}
