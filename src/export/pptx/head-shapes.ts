import { cleanLine } from '../clean-text.ts'
import { SLIDE, type DeckShape } from './deck.ts'
import { run, SANS, SANS_QUIET } from './runs.ts'
import type { SlideContext } from './slide-context.ts'

const TOP = 24
const SIZE = 15
const PLACE_WIDTH = 120

/** Over every step: the story on the left, where it is on the right. */
export function headShapes({ story, words }: SlideContext, position: number): readonly DeckShape[] {
  const title = cleanLine(story.title, 90)
  const place = words.position(position + 1, story.steps.length)
  const line = { kind: 'text', y: TOP, height: 22, wraps: false } as const
  return [
    {
      ...{ ...line, x: SLIDE.margin, width: SLIDE.width - 2 * SLIDE.margin - PLACE_WIDTH },
      ...{ paragraphs: [{ runs: [run(title, SIZE, SANS_QUIET)] }], alt: title },
    },
    {
      ...{ ...line, x: SLIDE.width - SLIDE.margin - PLACE_WIDTH, width: PLACE_WIDTH, align: 'right' },
      ...{ paragraphs: [{ runs: [run(place, SIZE, SANS)] }], alt: place },
    },
  ]
}
