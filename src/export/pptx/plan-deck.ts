import { eventsStory } from '../../derive/stories.ts'
import { stepStrip } from '../../derive/step-strip.ts'
import { eventsOfSteps, lacksItsEvent, type ReadStep } from '../../derive/story-steps.ts'
import type { EventId } from '../../model/ids.ts'
import { NO_FILTERS } from '../../model/first-choices.ts'
import type { Story } from '../../model/story.ts'
import { APP_VERSION } from '../app-version.ts'
import { colophonOf } from '../colophon.ts'
import { cleanLine, cleanParagraphs } from '../clean-text.ts'
import type { ExportOrder } from '../order.ts'
import type { StepMatter } from '../story-matter.ts'
import { sourcesOf } from '../story-sources.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { eventSlide } from './event-slide.ts'
import { headShapes } from './head-shapes.ts'
import { lostSlide } from './lost-slide.ts'
import { scoreParts, scoreSlides } from './score-slides.ts'
import type { SlideContext } from './slide-context.ts'
import { slideNotes } from './slide-notes.ts'
import type { SlideWords } from './slide-words.ts'
import { stepNotices } from './step-notices.ts'
import { sourceSlides } from './source-slides.ts'

/** What is presented: the story that was ordered, or one of the events of the view. */
export function storyOf({ index, scope, story, shown, words }: ExportOrder): Story {
  return scope === 'story' && story ? story : { ...eventsStory(index, shown), title: words.title }
}

/**
 * The whole deck: the score, a slide or more for each step, the sources.
 *
 * @param matters of `story`, a step each
 */
export function planDeck(
  order: ExportOrder,
  story: Story,
  matters: readonly StepMatter[],
  words: SlideWords,
  hash: string | undefined,
): Deck {
  const context = contextOf(order, story, matters, words)
  const steps = matters.flatMap((matter, position) => stepSlides(context, matter, position))
  const documents = sourcesOf(order, matters)
  const slides = [
    ...overview(context, matters),
    ...steps,
    ...sourceSlides(context, { documents, colophon: colophonOf(order.address, hash?.slice(0, 16)) }),
  ]
  const title = cleanLine(story.title)
  return {
    title,
    subject: cleanLine(order.words.said(order.choices, order.shown)),
    slides,
    hash,
    version: APP_VERSION,
  }
}

function contextOf(
  order: ExportOrder,
  story: Story,
  matters: readonly StepMatter[],
  words: SlideWords,
): SlideContext {
  const before: number[] = []
  let next = hasOverview(order, matters) ? scoreParts({ order }, overviewOf(order, matters)).length : 0
  for (const { read } of matters) {
    before.push(next)
    next += isScore(read) ? scoreParts({ order }, read).length : 1
  }
  const slideOf = (position: number): number => (before[position] ?? next) + 1
  const byEvent = new Map<EventId, number>()
  matters.forEach(({ read }, position) => {
    if (read.event && !byEvent.has(read.event.id)) byEvent.set(read.event.id, slideOf(position))
  })
  return {
    ...{ order, story, words, slideOf },
    strip: stepStrip(order.index, story),
    slideOfEvent: event => byEvent.get(event),
  }
}

/** Whether a step shows a view, and no event of its own. */
const isScore = (read: ReadStep): boolean => !read.event && !lacksItsEvent(read)

/** One event alone needs no score of one stem, and a story that begins with the score of all its events no second one. */
function hasOverview(order: ExportOrder, matters: readonly StepMatter[]): boolean {
  const first = matters[0]?.read
  const { shown } = overviewOf(order, matters)
  const opensOnAll = first && isScore(first) && first.shown.size === shown.size
  return order.scope !== 'event' && !opensOnAll
}

function overviewOf(
  { scope, choices, shown }: ExportOrder,
  matters: readonly StepMatter[],
): { readonly choices: ExportOrder['choices']; readonly shown: ReadonlySet<EventId> } {
  if (scope !== 'story') return { choices, shown }
  return {
    choices: { ...choices, ...NO_FILTERS, window: undefined, event: undefined },
    shown: eventsOfSteps(matters.map(({ read }) => read)),
  }
}

function overview(context: SlideContext, matters: readonly StepMatter[]): readonly DeckSlide[] {
  const { order, story } = context
  if (!hasOverview(order, matters)) return []
  const description = cleanParagraphs(order.index.description ?? '')
  return scoreSlides(context, {
    ...{ title: story.title, head: [], notices: [], notes: description },
    ...overviewOf(order, matters),
  })
}

function stepSlides(context: SlideContext, matter: StepMatter, position: number): readonly DeckSlide[] {
  const { step, read } = matter
  if (read.event) return [eventSlide(context, matter, read.event, position)]
  if (lacksItsEvent(read)) return [lostSlide(context, matter, position)]
  return scoreSlides(context, {
    ...{ title: step.title, choices: read.choices, shown: read.shown },
    head: headShapes(context, position),
    notices: stepNotices(context.words, matter, ['gone']),
    notes: slideNotes(context, matter),
  })
}
