import { readStep } from '../../derive/story-steps.ts'
import type { PlenaryStore } from '../../state/store.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import type { FrameStep } from '../protocol/messages.ts'

export interface StepFollower {
  /** Of the step that is shown, if one is. */
  step(): FrameStep | undefined
  /** Resolves with how many steps the story has that is chosen; 0 where there is none. */
  count(): Promise<number>
  stop(): void
}

interface Told {
  readonly step: (step: FrameStep) => void
  readonly fault: (code: string, message: string) => void
}

/**
 * Shows the view of the step that the store names, and again whenever it names another: `present(3)` anywhere
 * is all it takes. A step beyond the last becomes the last.
 */
export function followSteps(store: PlenaryStore, stories: StoriesDoor, tell: Told): StepFollower {
  let stopped = false
  let shown: FrameStep | undefined
  const show = async (): Promise<void> => {
    const { story: word, step } = store.getState()
    shown = undefined
    if (step === undefined) return
    const story = await findStory(stories, word)
    const now = store.getState()
    if (stopped || now.story !== word || now.step !== step) return
    const i = Math.min(step, story?.steps.length ?? 0)
    const found = story?.steps[i - 1]
    if (!story || !found) {
      tell.fault('story', 'The collection has no such story, or it has no steps.')
      return
    }
    if (i < step) tell.fault('step', `The story has ${i} steps; the last one is shown.`)
    const read = readStep(now.index, found)
    if (read.notices.length > 0) tell.fault('step', 'The view of this step has changed since it was saved.')
    const n = story.steps.length
    shown = { i, n, title: found.title.slice(0, 300).toWellFormed(), atStart: i === 1, atEnd: i === n }
    store.getState().restore({ ...read.choices, story: word, step: i })
    tell.step(shown)
  }
  const unsubscribe = store.subscribe((after, before) => {
    const same = after.story === before.story && after.step === before.step
    if (!same && shown?.i !== after.step) void show()
    else if (after.story !== before.story) void show()
  })
  void show()
  return {
    step: () => shown,
    count: async () => (await findStory(stories, store.getState().story))?.steps.length ?? 0,
    stop: () => {
      stopped = true
      unsubscribe()
    },
  }
}

/** A story that cannot be fetched is none. */
const findStory = (stories: StoriesDoor, word: string | undefined) =>
  stories.find(word).catch(() => undefined)
