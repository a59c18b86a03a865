import { drawEvent } from '../derive/picture/event-picture.ts'
import { drawScore } from '../derive/picture/score-picture.ts'
import { findQuotation, type PrintQuotation } from '../derive/print-quotation.ts'
import type { EventSummary } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Picture } from '../model/picture.ts'
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
  const quotation = event && (await fetchQuotation(order, event, signal))
  signal.throwIfAborted()
  progress(1, STEPS)
  const picture = event
    ? drawEvent({ ...order, ...order.picture, event, quotation })
    : drawScore({ ...order, ...order.picture })
  progress(2, STEPS)
  return picture
}

/** Rejected where facts or texts do not arrive: a card without its words would look as if there were none. */
async function fetchQuotation(
  { data }: ExportOrder,
  { id }: EventSummary,
  signal: AbortSignal,
): Promise<PrintQuotation | undefined> {
  const { event } = await data.facts(id, signal)
  const texts = event.documents.map(async (document): Promise<readonly [DocumentId, string]> => [
    document,
    await data.text(document, signal),
  ])
  return findQuotation(event, new Map(await Promise.all(texts)))
}
