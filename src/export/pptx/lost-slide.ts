import type { StepMatter } from '../story-matter.ts'
import { besideShapes, LEFT_WIDTH } from './beside-shapes.ts'
import type { DeckSlide } from './deck.ts'
import { headShapes } from './head-shapes.ts'
import type { SlideContext } from './slide-context.ts'
import { slideNotes } from './slide-notes.ts'
import { stripShapes } from './strip-shapes.ts'
import { titleShapes } from './title-shapes.ts'

/** A step whose event is gone: what its author called it, that it is so, and the words that it cited. */
export function lostSlide(context: SlideContext, matter: StepMatter, position: number): DeckSlide {
  return {
    shapes: [
      ...titleShapes(matter.step.title, LEFT_WIDTH).title,
      ...headShapes(context, position),
      ...besideShapes(context, matter),
      ...stripShapes(context, position),
    ],
    notes: slideNotes(context, matter),
  }
}
