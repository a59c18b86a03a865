import { readStep } from '../../derive/story-steps.ts'
import type { Story } from '../../model/story.ts'
import type { PlenaryStore } from '../../state/store.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import type { FrameStep } from '../protocol/messages.ts'
import type { Post } from './post.ts'
import { brief } from './view-messages.ts'

export interface StepFollower {
  /** The step that is shown, if one is. */
  step(): FrameStep | undefined
  /** How many steps a story has, or the one that is chosen; 0 where there is none. */
  count(story?: string): Promise<number>
  stop(): void
}

/**
 * Shows the view of the step that the store names, and again whenever it names another: `present(3)` anywhere
 * is all it takes. A step beyond the last becomes the last.
 */
export function followSteps(
  store: PlenaryStore,
  stories: StoriesDoor,
  post: Pick<Post, 'send'>,
): StepFollower {
  let stopped = false
  let restoring = false
  let shown: FrameStep | undefined
  const fault = (code: string, message: string): void => post.send({ type: 'error', code, message })

  const show = async (): Promise<void> => {
    const { story: word, step: asked } = store.getState()
    shown = undefined
    if (asked === undefined) return
    const story = await findStory(stories, word)
    const now = store.getState()
    if (stopped || now.story !== word || now.step !== asked) return
    const step = story && stepAt(story, asked)
    if (!story || !step) {
      fault('story', 'The collection has no such story, or it has no steps.')
      return
    }
    const read = readStep(now.index, step.saved)
    if (step.i < asked) fault('step', `The story has ${step.n} steps; the last one is shown.`)
    if (read.notices.length > 0) fault('step', 'The view of this step has changed since it was saved.')
    shown = frameStep(step)
    restoring = true
    now.restore({ ...read.choices, story: word, step: step.i })
    restoring = false
    post.send({ type: 'step', ...shown })
  }
  const unsubscribe = store.subscribe((after, before) => {
    if (!restoring && (after.story !== before.story || after.step !== before.step)) void show()
  })
  void show()
  return {
    step: () => shown,
    count: async (word = store.getState().story) => (await findStory(stories, word))?.steps.length ?? 0,
    stop: () => {
      stopped = true
      unsubscribe()
    },
  }
}

/** A story that cannot be fetched is none. */
async function findStory(stories: StoriesDoor, word: string | undefined): Promise<Story | undefined> {
  try {
    return await stories.find(word)
  } catch {
    return undefined
  }
}

interface StepAt {
  readonly i: number
  readonly n: number
  readonly saved: Story['steps'][number]
}

/** The step of that number, or the last. */
function stepAt({ steps }: Story, asked: number): StepAt | undefined {
  const n = steps.length
  const i = Math.min(asked, n)
  const saved = steps[i - 1]
  return saved && { i, n, saved }
}

const frameStep = ({ i, n, saved }: StepAt): FrameStep => ({
  i,
  n,
  title: brief(saved.title),
  atStart: i === 1,
  atEnd: i === n,
})
