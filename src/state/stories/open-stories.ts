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
  return own
}

/** Without it the other tabs learn of a change when they write, or are opened again. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return undefined
  }
}
