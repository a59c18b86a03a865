import { useEffect, useEffectEvent } from 'react'
import { readStep } from '../../derive/story-steps.ts'
import type { Story, StoryStep } from '../../model/story.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'

/**
 * Shows the saved view of a step as soon as the story stands at it. What the reader changes afterwards stays
 * until the next step. @param n 1-based @returns the step
 */
export function useStepView(story: Story, word: string | undefined, n: number): StoryStep | undefined {
  const { store } = usePlenaryParts()
  const step = story.steps[n - 1]
  const show = useEffectEvent((shown: StoryStep): void => {
    const { index, textHits, restore } = store.getState()
    restore({ ...readStep(index, shown, textHits).choices, story: word, step: n })
  })
  useEffect(() => {
    if (step) show(step)
  }, [step])
  return step
}
