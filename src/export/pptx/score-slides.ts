import { eventsById } from '../../derive/by-id.ts'
import { drawScore, type ScoreRequest } from '../../derive/picture/score-picture.ts'
import type { Choices } from '../../model/choices.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { Picture, PicturePart } from '../../model/picture.ts'
import { cleanLine } from '../clean-text.ts'
import { SLIDE, type DeckShape, type DeckSlide } from './deck.ts'
import { estimateWidth } from './estimate-width.ts'
import { noticeShapes } from './notice-shapes.ts'
import { pictureShapes, type PartNames } from './picture-shapes.ts'
import { eventLink, viewLink, type SlideContext } from './slide-context.ts'
import { eventInWords, eventNotes } from './slide-notes.ts'

/** More events than these on one slide are no longer read. */
const MOST_EVENTS = 25
/** The picture has a margin of its own. */
const INSET = SLIDE.margin - 20
/** The picture begins here, and under the words over the title of a step. */
const TOP = { overview: 8, step: 38 }
/** From a notice under the picture to the edge. */
const UNDER = 22
/** At this size its smallest words are 11 points high: where not every title has room at more. */
const SMALLEST_ZOOM = 11 / 12

export interface ScoreOfSlide {
  readonly title: string
  readonly choices: Choices
  readonly shown: ReadonlySet<EventId>
  /** Stand over the title: the story, the step. */
  readonly head: readonly DeckShape[]
  /** Stand under the picture: what no longer holds, a sentence each. */
  readonly notices: readonly string[]
  /** For the speaker, before the events in words. */
  readonly notes: readonly string[]
}

/** How many slides a score needs. */
export function scoreParts(
  context: Pick<SlideContext, 'order'>,
  score: Pick<ScoreOfSlide, 'choices' | 'shown'>,
) {
  return partsOf(context.order.index.events, score)
}

/** The score of a view as shapes, on as many slides as its events need. */
export function scoreSlides(context: SlideContext, score: ScoreOfSlide): readonly DeckSlide[] {
  const parts = scoreParts(context, score)
  return parts.map((shown, i) => {
    const part = parts.length === 1 ? undefined : context.words.part('', i + 1, parts.length)
    const notes = i === 0 ? score.notes : []
    return {
      shapes: [...drawnScore(context, { ...score, shown }, part), ...score.head],
      notes: [...notes, ...eventNotes(context, shown)],
    }
  })
}

/** Events in time, cut into parts of about equal number. */
function partsOf(
  events: readonly EventSummary[],
  { choices: { window }, shown }: Pick<ScoreOfSlide, 'choices' | 'shown'>,
): readonly ReadonlySet<EventId>[] {
  const inView = events.filter(
    ({ id, bounds }) =>
      shown.has(id) && (!window || (bounds && bounds.first >= window.from && bounds.first <= window.to)),
  )
  const count = Math.max(Math.ceil(inView.length / MOST_EVENTS), 1)
  const size = Math.ceil(inView.length / count)
  return Array.from(
    { length: count },
    (_, i) => new Set(inView.slice(i * size, (i + 1) * size).map(({ id }) => id)),
  )
}

/** A `part` of many events (", 2 of 11") has the time that it needs, and says the window of the whole view. */
function drawnScore(
  context: SlideContext,
  { title, choices, shown, head, notices }: ScoreOfSlide,
  part: string | undefined,
): readonly DeckShape[] {
  const { index, words } = context.order
  const top = head.length > 0 ? TOP.step : TOP.overview
  const under = underPicture(notices)
  const picture = drawLegible({
    ...{ index, shown, measure: estimateWidth, width: SLIDE.width - 2 * INSET, height: under.top - top },
    choices: { ...choices, event: undefined, window: part === undefined ? choices.window : undefined },
    words: {
      ...{ ...words, title: cleanLine(title), said: (_, drawn) => words.said(choices, drawn) },
      ...(part === undefined ? {} : { afterTitle: part }),
    },
  })
  const names: PartNames = {
    event: id => {
      const event = eventsById(index).get(id)
      return event ? eventInWords(context, event) : ''
    },
    link: id => eventLink(context, id),
    words: context.words,
  }
  const link = viewLink(context, { ...choices, story: undefined })
  const [heading, ...rest] = pictureShapes(picture, { x: INSET, y: top }, names)
  if (heading?.kind !== 'text') return [...rest, ...under.notice]
  return [{ ...heading, isTitle: true, ...(link ? { link } : {}) }, ...rest, ...under.notice]
}

/** What no longer holds, at the lower edge of the slide, and where the picture ends. */
function underPicture(notices: readonly string[]): ReturnType<typeof noticeShapes> {
  return notices.length === 0
    ? { notice: [], top: SLIDE.height }
    : noticeShapes(notices, { left: SLIDE.margin, bottom: SLIDE.height - UNDER })
}

/** As large as it can be; where titles are left out for want of room, so small that more of them stand. */
function drawLegible(request: ScoreRequest): Picture {
  const large = drawScore(request)
  const dated = request.index.events.filter(({ id, bounds }) => bounds && request.shown.has(id))
  const titled = new Set(large.parts.flatMap(part => (isTitle(part) ? [part.event] : [])))
  return titled.size >= dated.length ? large : drawScore({ ...request, zoom: SMALLEST_ZOOM })
}

const isTitle = (part: PicturePart): boolean => part.kind === 'text' && part.voice === 'serif'
