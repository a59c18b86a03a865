import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { Picture, PicturePart, PictureText } from '../../model/picture.ts'
import { documentsById } from '../by-id.ts'
import type { PrintQuotation } from '../print-quotation.ts'
import { breakLines, shorten } from './break-lines.ts'
import { enlarge, measureEnlarged } from './enlarge.ts'
import { drawBodies } from './picture-bodies.ts'
import { line, TYPE, type Pen, type Style } from './picture-type.ts'
import { plainLine } from './plain-line.ts'

export interface EventPictureRequest extends Pen {
  readonly index: DatasetIndex
  readonly event: EventSummary
  /** The words that stand for the event; without them the card holds the event alone. */
  readonly quotation: PrintQuotation | undefined
  /** Of the picture, in pixels. */
  readonly width: number
  readonly height: number
}

/** In pixels at zoom 1, which is a card of 960x540. */
const MARGIN = 48
const BETWEEN = 56
const TOP = 62
const FOOT = 30
const MOST_TITLE = 5

const CARD = {
  date: { size: 17, weight: 600, voice: 'sans', ink: 'ink' },
  where: { size: 17, weight: 400, voice: 'sans', ink: 'ink-2' },
  title: { size: 30, weight: 600, voice: 'serif', ink: 'ink' },
  quote: { size: 20, weight: 400, voice: 'serif', ink: 'ink' },
  source: { size: 13, weight: 400, voice: 'serif', ink: 'ink-2' },
} as const satisfies Readonly<Record<string, Style>>
const TITLE_LINE = 36
const QUOTE_LINE = 28
const WHEN_LINE = 24
const SMALL_LINE = 18

/**
 * One event as a card: when, where, what and who on the left, one quotation with its source on the right.
 *
 *     4 October 2017 Krasnodar         “Delegates from 75 countries and
 *     16th Meeting of Heads of          five international organisations …”
 *     Special Services
 *     Organiser    ◈ FSB               Ministry of Foreign Affairs, line 9
 *     Participant  ● UN  ■ SCO  ■ CIS
 */
export function drawEvent(request: EventPictureRequest): Picture {
  const zoom = Math.max(1, Math.min(request.width / 960, request.height / 540))
  const measure = measureEnlarged(request.measure, zoom)
  const size = { width: request.width / zoom, height: request.height / zoom }
  return enlarge(drawCard({ ...request, ...size, measure }), zoom)
}

function drawCard(request: EventPictureRequest): Picture {
  const { index, event, quotation, width, height, words, measure } = request
  const whole = width - 2 * MARGIN
  const left = quotation ? (whole - BETWEEN) / 2 : whole
  const { when, where } = words.longEvent(index.events.indexOf(event))
  const said = drawWhen(when, where, left, request)
  const y = (said.at(-1)?.y ?? TOP) + TITLE_LINE + 4
  const title = drawText(
    event.title,
    CARD.title,
    TITLE_LINE,
    MOST_TITLE,
    { x: MARGIN, y, width: left },
    request,
  )
  const bodies = y + title.length * TITLE_LINE
  const bottom = height - FOOT - 20
  const parts: readonly PicturePart[] = [
    ...said,
    ...title,
    ...drawBodies(index, event, { left: MARGIN, right: MARGIN + left, top: bodies, bottom }, request),
    ...(quotation
      ? drawQuotation(quotation, { x: MARGIN + left + BETWEEN, width: left, bottom }, index, request)
      : []),
    {
      kind: 'line',
      x1: MARGIN,
      y1: height - FOOT - 12,
      x2: width - MARGIN,
      y2: height - FOOT - 12,
      thickness: 1,
      ink: 'line',
    },
    line(
      shorten(words.title, whole, text => measure(text, TYPE.small)),
      TYPE.small,
      { x: MARGIN, y: height - FOOT + 8 },
      measure,
    ),
  ]
  return {
    width,
    height,
    alt: [plainLine(event.title), when, where].filter(part => part !== '').join(', '),
    parts,
  }
}

/** Date and place in one line, or the place under the date. */
function drawWhen(when: string, where: string, width: number, { measure }: Pen): readonly PictureText[] {
  const fit = (words: string, style: Style): string => shorten(words, width, text => measure(text, style))
  const date = line(fit(when, CARD.date), CARD.date, { x: MARGIN, y: TOP }, measure)
  if (where === '') return [date]
  const behind = measure(`${date.text} `, CARD.date)
  const place = fit(where, CARD.where)
  const isBeside = behind + measure(place, CARD.where) <= width
  const at = isBeside ? { x: MARGIN + behind, y: TOP } : { x: MARGIN, y: TOP + WHEN_LINE }
  return [date, line(place, CARD.where, at, measure)]
}

interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
}

function drawText(
  words: string,
  style: Style,
  step: number,
  most: number,
  { x, y, width }: Column,
  { measure }: Pen,
): readonly PictureText[] {
  const lines = breakLines(words, width, most, text => measure(text, style))
  return lines.map((text, i) => line(text, style, { x, y: y + i * step }, measure))
}

/** As many lines as there is height for; the source stands under them, so that nobody takes the words without it. */
function drawQuotation(
  { words, cut, document, line: at }: PrintQuotation,
  { x, width, bottom }: { readonly x: number; readonly width: number; readonly bottom: number },
  index: DatasetIndex,
  pen: Pen,
): readonly PictureText[] {
  const most = Math.max(Math.floor((bottom - TOP - 4 * SMALL_LINE) / QUOTE_LINE), 1)
  const quoted = `“${words.trim()}${cut ? ' …' : ''}”`
  const quote = drawText(quoted, CARD.quote, QUOTE_LINE, most, { x, y: TOP, width }, pen)
  const y = TOP + quote.length * QUOTE_LINE + 4
  const title = documentsById(index).get(document)?.title ?? ''
  const heading = drawText(title, CARD.source, SMALL_LINE, 2, { x, y, width }, pen)
  const under = { x, y: y + heading.length * SMALL_LINE, width }
  return [
    ...quote,
    ...heading,
    ...drawText(pen.words.source(document, at), TYPE.said, SMALL_LINE, 1, under, pen),
  ]
}
