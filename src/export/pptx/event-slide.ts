import { shorten } from '../../derive/picture/break-lines.ts'
import { splitTitle } from '../../derive/split-title.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { cleanLine } from '../clean-text.ts'
import type { StepMatter } from '../story-matter.ts'
import { bodyShapes } from './body-shapes.ts'
import { SLIDE, type DeckShape, type DeckSlide, type DeckText } from './deck.ts'
import { widestWidth } from './estimate-width.ts'
import { fitText } from './fit-text.ts'
import { headShapes } from './head-shapes.ts'
import { quoteShapes } from './quote-shapes.ts'
import { piece, run, SANS, SANS_BOLD, SANS_QUIET, SERIF, SERIF_ITALIC } from './runs.ts'
import { eventLink, type SlideContext } from './slide-context.ts'
import { slideNotes } from './slide-notes.ts'
import { STRIP_TOP, stripShapes } from './strip-shapes.ts'

/** Two columns: the event on the left, one quotation on the right. */
const LEFT_WIDTH = 510
const RIGHT = 600
const OWN_TOP = 57
const WHEN_TOP = 80
const TITLE_TOP = 116
const UNDER_TITLE = 9
const TITLE_HEIGHT = 156
const TITLE_SIZES = [42, 37, 32, 28, 24, 21, 18] as const
const OWN = 15
const WHEN = 20

/** One event: when and where, what, who; the words that say so; where it stands in time. */
export function eventSlide(
  context: SlideContext,
  matter: StepMatter,
  event: EventSummary,
  position: number,
): DeckSlide {
  const { index } = context.order
  const width = matter.cited.length > 0 ? LEFT_WIDTH : SLIDE.width - 2 * SLIDE.margin
  const { title, bottom } = titleShapes(context, event, width)
  const room = { left: SLIDE.margin, right: SLIDE.margin + width, top: bottom + 18, bottom: STRIP_TOP - 8 }
  return {
    shapes: [
      ...title,
      ...headShapes(context, position),
      ...ownTitle(matter, event),
      whenShape(context, event, width),
      ...bodyShapes(index, event, room, context.words),
      ...quoteShapes(context, matter, { left: RIGHT, top: WHEN_TOP + 8, bottom: STRIP_TOP - 10 }),
      ...stripShapes(context, position),
    ],
    notes: slideNotes(context, matter),
  }
}

function titleShapes(
  context: SlideContext,
  event: EventSummary,
  width: number,
): { readonly title: readonly DeckShape[]; readonly bottom: number } {
  const { title, rest } = splitTitle(cleanLine(event.title))
  const font = { voice: 'serif', weight: 600, leading: 1.12 } as const
  const fitted = fitText(title, { width, height: TITLE_HEIGHT }, TITLE_SIZES, font)
  const height = fitted.lines * fitted.leading
  const theme = fitText(rest, { width, height: 42 }, [17, 15, 13], { ...font, leading: 1.25 })
  const link = eventLink(context, event.id)
  const shape: DeckText = {
    ...{ kind: 'text', isTitle: true, x: SLIDE.margin, y: TITLE_TOP, width, height, wraps: true },
    ...{ anchor: 'top', alt: cleanLine(event.title) },
    ...{ paragraphs: [{ runs: [run(fitted.words, fitted.size, SERIF)], leading: fitted.leading }] },
    ...(link?.kind === 'web' ? { link } : {}),
  }
  if (rest === '') return { title: [shape], bottom: TITLE_TOP + height }
  const under: DeckText = {
    ...{ kind: 'text', x: SLIDE.margin, y: TITLE_TOP + height + UNDER_TITLE, width, wraps: true, alt: rest },
    ...{ height: theme.lines * theme.leading, anchor: 'top' },
    ...{ paragraphs: [{ runs: [run(theme.words, theme.size, SERIF_ITALIC)], leading: theme.leading }] },
  }
  return { title: [shape, under], bottom: under.y + under.height }
}

/** What the author calls the step, where that is not the name of its event. */
function ownTitle({ step }: StepMatter, event: EventSummary): readonly DeckText[] {
  const own = cleanLine(step.title, 100)
  if (own === '' || own === cleanLine(event.title, 100)) return []
  return [
    {
      ...{ kind: 'text', x: SLIDE.margin, y: OWN_TOP, width: LEFT_WIDTH, height: 22, wraps: false },
      ...{ paragraphs: [{ runs: [run(own, OWN, SANS)] }], alt: own },
    },
  ]
}

function whenShape({ order, words }: SlideContext, event: EventSummary, width: number): DeckText {
  const dating = words.dating(event)
  const left = width - widestWidth(dating, { size: WHEN, weight: 700, voice: 'sans' }) - WHEN
  const place = shorten(words.place(order.index, event), left, text =>
    widestWidth(text, { size: WHEN, weight: 400, voice: 'sans' }),
  )
  return {
    ...{ kind: 'text', x: SLIDE.margin, y: WHEN_TOP, width, height: 28, wraps: false },
    ...{ anchor: 'middle', alt: cleanLine(`${dating}, ${place}`) },
    paragraphs: [
      {
        runs: [run(dating, WHEN, SANS_BOLD), ...(place === '' ? [] : [piece(` ${place}`, WHEN, SANS_QUIET)])],
      },
    ],
  }
}
