import { hashData } from '../data-hash.ts'
import type { ExportOrder, ExportProgress, Writer } from '../order.ts'
import type { Story } from '../../model/story.ts'
import { fetchStory, type StepMatter } from '../story-matter.ts'
import { finishPackage } from './finish-package.ts'
import { paintDeck } from './paint-deck.ts'
import { planDeck, storyOf } from './plan-deck.ts'
import type { SlideWords } from './slide-words.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A presentation with native shapes that can be edited: the score, a slide a step, the sources. */
export function pptxWriter(words: SlideWords): Writer {
  return async (order, progress, signal) => {
    const bytes = await writeDeck(order, words, progress, signal)
    return new Blob([bytes], { type: PPTX })
  }
}

/** The bytes of the presentation: the same for the same order. */
export async function writeDeck(
  order: ExportOrder,
  words: SlideWords,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const story = storyOf(order)
  const matters = await fetchStory(order.index, order.data, story, progress, signal)
  const bytes = await paintStory(order, story, matters, words, signal)
  progress(story.steps.length, story.steps.length)
  return bytes
}

/** The same of steps that were fetched already. */
export async function paintStory(
  order: ExportOrder,
  story: Story,
  matters: readonly StepMatter[],
  words: SlideWords,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = planDeck(order, story, matters, words, await hashData(order.index))
  signal.throwIfAborted()
  const bytes = await paintDeck(deck.slides)
  signal.throwIfAborted()
  return new Uint8Array(finishPackage(bytes, deck))
}
