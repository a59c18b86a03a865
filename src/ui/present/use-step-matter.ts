import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Story } from '../../model/story.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { createStepMatters, type StepMatter } from './step-matters.ts'

/** The matter of the step at `position`; that of its neighbours is sent for as soon as it stands. */
export function useStepMatter(story: Story, position: number): StepMatter | undefined {
  const { data } = usePlenaryParts()
  const matters = useMemo(() => createStepMatters(data, story), [data, story])
  useEffect(() => {
    for (const near of [position, position + 1, position - 1]) matters.fetch(near)
  }, [matters, position])
  return useSyncExternalStore(matters.subscribe, () => matters.at(position))
}
