import { use, useState } from 'react'
import { packStory } from '../../link/story-link.ts'
import { DEFAULT_STORY, type Story } from '../../model/story.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import type { Desk } from './desk.ts'
import { editSteps, type ViewStep } from './edit-steps.ts'
import { newStep } from './new-step.ts'
import { newStory } from './new-story.ts'
import { useLedger } from './use-ledger.ts'
import { useShelf, type OpenedStories } from './use-shelf.ts'
import { handleStories } from './whole-stories.ts'

export function useDesk(opened: Promise<OpenedStories>): Desk {
  const { store, data } = usePlenaryParts()
  const { stories, linked } = use(opened)
  const shelf = useShelf({ stories, linked })
  const ledger = useLedger(stories, shelf)
  const [unnamed, setUnnamed] = useState<string>()
  const { builtIn, own, chosen, keeping, clash, choose } = shelf
  const make = (): Story => {
    const fresh = newStory(own)
    shelf.add(fresh)
    setUnnamed(fresh.id)
    return fresh
  }
  const takeView = async (): Promise<ViewStep> => {
    const state = store.getState()
    const shown = [...selectShown(state)]
    return { step: await newStep(data, state), shown }
  }
  const isGiven = (of: Story): boolean =>
    of.id === DEFAULT_STORY || data.index.stories.some(({ id }) => id === of.id)
  return {
    ...{ builtIn, own, chosen, keeping, clash, unnamed, undo: ledger.undo, said: ledger.said },
    ...handleStories({ stories, shelf, ledger, make }),
    ...editSteps({ stories, shelf, ledger, make, takeView }),
    choose: id => {
      stories.forgetClash()
      setUnnamed(undefined)
      choose(id)
    },
    tryAgain: stories.tryAgain,
    forgetClash: () => {
      if (clash?.copy !== undefined) choose(clash.copy)
      stories.forgetClash()
    },
    wordOf: ({ id }) => (id === DEFAULT_STORY ? undefined : id === linked?.id ? store.getState().story : id),
    packed: of => (isGiven(of) ? of.id : packStory(of)),
  }
}
