import { drawEvent } from '../derive/picture/event-picture.ts'
import { drawScore } from '../derive/picture/score-picture.ts'
import { findQuotation } from '../derive/print-quotation.ts'
import type { Picture } from '../model/picture.ts'
import { fetchEvent } from './fetch-event.ts'
import { inksOf } from './inks.ts'
import type { ExportOrder, ExportProgress, Writer } from './order.ts'
import { drawPng } from './png.ts'
import { formatSvg } from './svg.ts'

/** A picture in pixels, in the size that was ordered. */
export const writePng: Writer = async (order, progress, signal) => {
  const picture = await drawOrdered(order, progress, signal)
  const blob = await drawPng(picture, inksOf(order.picture), order.picture.scale)
  progress(STEPS, STEPS)
  return blob
}

/** A picture in shapes, with real text. */
export const writeSvg: Writer = async (order, progress, signal) => {
  const svg = formatSvg(await drawOrdered(order, progress, signal), inksOf(order.picture))
  progress(STEPS, STEPS)
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** Fetched, drawn, written. */
const STEPS = 3

async function drawOrdered(
  order: ExportOrder,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<Picture> {
  signal.throwIfAborted()
  progress(0, STEPS)
  const { index, scope, choices } = order
  const event = scope === 'event' ? index.events.find(({ id }) => id === choices.event) : undefined
  // A card without its words would look as if there were none, so what does not arrive ends the export.
  const fetched = event && (await fetchEvent(order.data, event.id, signal))
  const quotation = fetched && findQuotation(fetched.event, fetched.texts)
  signal.throwIfAborted()
  progress(1, STEPS)
  const picture = event
    ? drawEvent({ ...order, ...order.picture, event, quotation })
    : drawScore({ ...order, ...order.picture })
  progress(2, STEPS)
  return picture
}
