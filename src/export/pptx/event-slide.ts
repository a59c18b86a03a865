import { shorten } from '../../derive/picture/break-lines.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { cleanLine } from '../clean-text.ts'
import type { StepMatter } from '../story-matter.ts'
import { besideShapes, LEFT_WIDTH } from './beside-shapes.ts'
import { bodyShapes } from './body-shapes.ts'
import { SLIDE, type DeckSlide, type DeckText } from './deck.ts'
import { widestWidth } from './estimate-width.ts'
import { headShapes } from './head-shapes.ts'
import { piece, run, SANS, SANS_BOLD, SANS_QUIET } from './runs.ts'
import { eventLink, type SlideContext } from './slide-context.ts'
import { slideNotes } from './slide-notes.ts'
import { STRIP_TOP, stripShapes } from './strip-shapes.ts'
import { titleShapes } from './title-shapes.ts'

const OWN_TOP = 57
const WHEN_TOP = 80
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
  const beside = besideShapes(context, matter)
  const width = beside.length > 0 ? LEFT_WIDTH : SLIDE.width - 2 * SLIDE.margin
  const link = eventLink(context, event.id)
  const { title, bottom } = titleShapes(event.title, width, link?.kind === 'web' ? link : undefined)
  const room = { left: SLIDE.margin, right: SLIDE.margin + width, top: bottom + 18, bottom: STRIP_TOP - 8 }
  return {
    shapes: [
      ...title,
      ...headShapes(context, position),
      ...ownTitle(matter, event),
      whenShape(context, event, width),
      ...bodyShapes(index, event, room, context.words),
      ...beside,
      ...stripShapes(context, position),
    ],
    notes: slideNotes(context, matter),
  }
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
