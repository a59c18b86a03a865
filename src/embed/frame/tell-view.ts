import type { PlenaryState, PlenaryStore } from '../../state/store.ts'
import { DEFAULT_STORY } from '../../model/story.ts'
import { ASKABLE, PROTOCOL, type Askable, type FrameMessage } from '../protocol/messages.ts'
import type { StepFollower } from './follow-steps.ts'
import type { Post } from './post.ts'
import { brief, changesBetween, viewOf } from './view-messages.ts'
import type { ViewerDoor } from './viewer-door.ts'

interface Order {
  readonly page: Window
  readonly store: PlenaryStore
  readonly post: Post
  readonly steps: StepFollower
  readonly viewer: ViewerDoor
}

interface ViewTeller {
  /** Says what stands here and what it shows: at first, and in answer to each hello. */
  introduce(id?: string): Promise<void>
  stop(): void
}

/** Milliseconds after which a view that moves is told: a pan is a message every so often, not sixty a second. */
const SETTLE = 150

/** Tells the host what the frame shows, and what its reader opens. */
export function tellView({ page, store, post, steps, viewer }: Order): ViewTeller {
  let timer: number | undefined
  const tellState = (): void => {
    page.clearTimeout(timer)
    timer = undefined
    post.send({ type: 'state', ...viewOf(store.getState()) })
  }
  const unsubscribe = store.subscribe((after, before) => {
    for (const message of changesBetween(before, after)) post.send(message)
    timer ??= page.setTimeout(tellState, SETTLE)
  })
  return {
    introduce: async id => {
      const known = steps.step()
      const count = await steps.count()
      post.send(introduction(store.getState(), count, viewer), id)
      tellState()
      // A step that was gone to meanwhile has been told already.
      if (known && known === steps.step()) post.send({ type: 'step', ...known })
    },
    stop: () => {
      page.clearTimeout(timer)
      unsubscribe()
    },
  }
}

function introduction({ index, story }: PlenaryState, steps: number, viewer: ViewerDoor): FrameMessage {
  return {
    type: 'ready',
    protocol: PROTOCOL,
    title: brief(index.title),
    events: index.events.length,
    ...(steps === 0 ? {} : { story: { id: story ?? DEFAULT_STORY, steps } }),
    can: ASKABLE.filter(what => canGive(viewer, what)),
  }
}

function canGive(viewer: ViewerDoor, what: Askable): boolean {
  if (what === 'state') return true
  return (what === 'citations' ? viewer.cite : viewer.draw) !== undefined
}
