import type { StepMatter } from '../story-matter.ts'
import type { DeckShape } from './deck.ts'
import { noticeShapes } from './notice-shapes.ts'
import { quoteShapes, ruleShape, UNDER_RULE } from './quote-shapes.ts'
import type { SlideContext } from './slide-context.ts'
import { stepNotices } from './step-notices.ts'
import { STRIP_TOP } from './strip-shapes.ts'

/** Two columns: the event on the left, what is said of it on the right. */
export const LEFT_WIDTH = 510
const RIGHT = 600
const TOP = 88

/** The right column of a step: one quotation, and under it what no longer holds; empty where there is neither. */
export function besideShapes(context: SlideContext, matter: StepMatter): readonly DeckShape[] {
  const room = { left: RIGHT, bottom: STRIP_TOP - 10 }
  // Words that are gone are said where the quotation would stand.
  const { notice, top } = noticeShapes(stepNotices(context.words, matter, ['moved']), room)
  const quote = quoteShapes(context, matter, { left: RIGHT, top: TOP, bottom: top })
  if (quote.length > 0 || notice.length === 0) return [...quote, ...notice]
  const atTop = notice.map(shape => ({ ...shape, y: TOP + UNDER_RULE }))
  return [ruleShape(context, { left: RIGHT, top: TOP }), ...atTop]
}
