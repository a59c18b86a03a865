import { breakLines, shorten } from '../../derive/picture/break-lines.ts'
import { enlarge } from '../../derive/picture/enlarge.ts'
import { splitTitle } from '../../derive/split-title.ts'
import { line } from '../../derive/picture/picture-type.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { MeasureText, Picture, PicturePart, PictureText } from '../../model/picture.ts'
import { drawCardBodies } from './card-bodies.ts'
import { drawCardStrip } from './card-strip.ts'
import { CARD, ZOOM } from './card-size.ts'
import { say, sayDating, sayPlace, wordsOfPicture } from '../page-words.ts'

const HEAD = { size: 15, weight: 400, voice: 'sans', ink: 'ink-2' } as const
const BRAND = { size: 17, weight: 600, voice: 'serif', ink: 'ink' } as const
const WHEN = { size: 21, weight: 600, voice: 'sans', ink: 'ink' } as const
const WHERE = { ...WHEN, weight: 400, ink: 'ink-2' } as const
/** Of a title, largest first: the first at which it has room in three lines. */
const TITLE_SIZES = [42, 37, 32, 28] as const
const TITLE = { size: 28, weight: 600, voice: 'serif', ink: 'ink' } as const
const MOST_LINES = 3
const TITLE_TOP = 118
/** Above the strip. */
const LOWEST = 336

/**
 * One event, as services show a link to it: when and where, its title in large letters, who took part, and its
 * place among the others in time. In pixels of the poster.
 */
export function drawEventCard(index: DatasetIndex, event: EventSummary, measure: MeasureText): Picture {
  const { title } = wordsOfPicture(index)
  const heading = layTitle(splitTitle(event.title).title, measure)
  const bodiesTop = TITLE_TOP + heading.height + 38
  return enlarge(
    {
      width: CARD.width,
      height: CARD.height,
      alt: `${event.title}. ${whenAndWhere(index, event).filter(Boolean).join(', ')}.`,
      parts: [
        ...drawHead(title, measure),
        ...drawWhen(whenAndWhere(index, event), measure),
        ...heading.parts,
        ...drawCardBodies(index, event, { top: bodiesTop, bottom: LOWEST }, measure),
        ...drawCardStrip(index, event, measure),
      ],
    },
    ZOOM,
  )
}

const whenAndWhere = (index: DatasetIndex, event: EventSummary): readonly [string, string] => [
  sayDating(event),
  sayPlace(index, event),
]

function drawHead(title: string, measure: MeasureText): readonly PicturePart[] {
  const { width, margin } = CARD
  const brand = line(say('app.name'), BRAND, { x: width - margin, y: 46, anchor: 'end' }, measure)
  const room = width - 2 * margin - brand.width - 24
  const words = shorten(title, room, text => measure(text, HEAD))
  return [line(words, HEAD, { x: margin, y: 46 }, measure), brand]
}

function drawWhen([when, where]: readonly [string, string], measure: MeasureText): readonly PicturePart[] {
  const { width, margin } = CARD
  const y = 94
  const date = line(when, WHEN, { x: margin, y }, measure)
  const x = margin + date.width + 10
  const place = shorten(where, Math.max(width - margin - x, 0), text => measure(text, WHERE))
  return [date, line(place, WHERE, { x, y }, measure)]
}

interface LaidTitle {
  readonly parts: readonly PicturePart[]
  readonly height: number
}

function layTitle(title: string, measure: MeasureText): LaidTitle {
  const tries = TITLE_SIZES.map(size => breakTitle(title, { ...TITLE, size }, measure))
  const { style, lines } =
    tries.find(({ lines: words }) => !isCut(words)) ?? breakTitle(title, TITLE, measure)
  const step = style.size * 1.14
  const y = (i: number): number => TITLE_TOP + style.size * 0.86 + i * step
  return {
    parts: lines.map((words, i) => line(words, style, { x: CARD.margin, y: y(i) }, measure)),
    height: style.size + (lines.length - 1) * step,
  }
}

interface BrokenTitle {
  readonly style: Pick<PictureText, 'size' | 'weight' | 'voice' | 'ink'>
  readonly lines: readonly string[]
}

/** No more lines than it needs, and these about equally long. */
function breakTitle(title: string, style: BrokenTitle['style'], measure: MeasureText): BrokenTitle {
  const widest = CARD.width - 2 * CARD.margin
  const broken = (width: number): readonly string[] =>
    breakLines(title, width, MOST_LINES, words => measure(words, style))
  let lines = broken(widest)
  if (isCut(lines)) return { style, lines }
  const most = lines.length
  for (let width = widest; width > widest * 0.6; width -= 20) {
    const narrower = broken(width)
    if (narrower.length > most || isCut(narrower)) break
    lines = narrower
  }
  return { style, lines }
}

const isCut = (lines: readonly string[]): boolean => lines.at(-1)?.endsWith('…') === true
