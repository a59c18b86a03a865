import type { DatasetIndex } from '../../model/dataset-index.ts'
import { openOwnStories, type OwnStories } from './own-stories.ts'
import { openShelf } from './story-shelf.ts'

const CHANNEL = 'plenary-stories'

/** The reader's stories of this browser, in step with its other tabs; who leaves with something unsaved is asked. */
export async function openStories({ title, stories }: DatasetIndex): Promise<OwnStories> {
  const own = await openOwnStories({
    shelf: openShelf(),
    channel: openChannel(),
    collection: title,
    builtIn: stories,
  })
  addEventListener('beforeunload', event => {
    if (own.keeping().kind !== 'saved' && own.list().length > 0) event.preventDefault()
  })
  const stop = own.subscribe(() => {
    if (own.keeping().kind !== 'saved' || own.list().length === 0) return
    stop()
    void askToStay()
  })
  return own
}

/** Browsers clear what pages keep when room is short, or when a page was not opened for long, unless they are asked. */
async function askToStay(): Promise<void> {
  try {
    await navigator.storage.persist()
  } catch {
    // Files and pages without HTTPS cannot ask; the story's file is the copy that lasts.
  }
}

/** Without it the other tabs learn of a change when they write, or are opened again. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return undefined
  }
}
