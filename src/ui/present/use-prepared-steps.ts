import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Story } from '../../model/story.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { prepareSteps, type PreparedStep } from './prepared-steps.ts'
import type { ScoreBoxes } from './score-drawings.ts'

const NO_BOXES: ScoreBoxes = {}

/**
 * The step at `position` and the next one. Its neighbours' matter is sent for as soon as it stands, that of all
 * others while nobody waits; scores are drawn ahead for `boxes`.
 */
export function usePreparedSteps(
  story: Story,
  position: number,
  boxes: ScoreBoxes = NO_BOXES,
): readonly [now: PreparedStep | undefined, next: PreparedStep | undefined] {
  const { data } = usePlenaryParts()
  const steps = useMemo(() => prepareSteps(data, story), [data, story])
  useEffect(() => {
    for (const near of [position, position + 1, position - 1]) steps.fetch(near)
  }, [steps, position])
  useEffect(() => {
    const stop = new AbortController()
    void steps.prepareAll(boxes, stop.signal)
    return () => stop.abort()
  }, [steps, boxes])
  const at = (near: number) => () => steps.at(near)
  return [
    useSyncExternalStore(steps.subscribe, at(position)),
    useSyncExternalStore(steps.subscribe, at(position + 1)),
  ]
}
