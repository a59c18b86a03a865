import type { StepStrip } from '../../derive/step-strip.ts'
import type { Choices } from '../../model/choices.ts'
import type { EventId } from '../../model/ids.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import type { Story } from '../../model/story.ts'
import type { ExportOrder } from '../order.ts'
import { addressOf, addressOfLink } from '../web-address.ts'
import type { DeckLink } from './deck.ts'
import type { SlideWords } from './slide-words.ts'

/** What every slide of a deck knows of the others. */
export interface SlideContext {
  readonly order: ExportOrder
  readonly story: Story
  readonly words: SlideWords
  /** `undefined` where nothing in the story has a date. */
  readonly strip: StepStrip | undefined
  /** The first slide of a step (from 0), 1-based. */
  slideOf(position: number): number
  /** The slide of an event's own step. */
  slideOfEvent(event: EventId): number | undefined
}

/** An event in the live timeline; without an address its slide in this deck. */
export function eventLink(context: SlideContext, event: EventId): DeckLink | undefined {
  const { order, words } = context
  const address = addressOf(order.address, { ...FIRST_CHOICES, event })
  if (address !== undefined) return { kind: 'web', address, says: words.openView }
  const slide = context.slideOfEvent(event)
  return slide === undefined ? undefined : { kind: 'slide', slide, says: words.goTo(slide) }
}

/** The view of a step, or any other, in the live timeline; `undefined` without an address. */
export function viewLink(
  { order, words }: Pick<SlideContext, 'order' | 'words'>,
  view: string | Choices,
  says = words.openView,
): DeckLink | undefined {
  const address =
    typeof view === 'string' ? addressOfLink(order.address, view) : addressOf(order.address, view)
  return address === undefined ? undefined : { kind: 'web', address, says }
}
