import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Story } from '../../model/story.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { createStepMatters, type StepMatter } from './step-matters.ts'

/** The matter of the step at `position` and of the next one; its neighbours' is sent for as soon as it stands. */
export function useStepMatters(
  story: Story,
  position: number,
): readonly [now: StepMatter | undefined, next: StepMatter | undefined] {
  const { data } = usePlenaryParts()
  const matters = useMemo(() => createStepMatters(data, story), [data, story])
  useEffect(() => {
    for (const near of [position, position + 1, position - 1]) matters.fetch(near)
  }, [matters, position])
  useEffect(() => {
    const stop = new AbortController()
    void matters.fetchAll(stop.signal)
    return () => stop.abort()
  }, [matters])
  const at = (near: number) => () => matters.at(near)
  return [
    useSyncExternalStore(matters.subscribe, at(position)),
    useSyncExternalStore(matters.subscribe, at(position + 1)),
  ]
}
