import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { watchCollections, type CollectionMark } from '../../state/collection-history.ts'
import { followLinks } from '../../state/follow-links.ts'
import { createOpenedData } from '../../state/opened-data.ts'
import type { ReadCollection } from '../../state/parser-door.ts'
import { createPlenaryStore } from '../../state/store.ts'
import { createStories } from '../../state/stories.ts'
import type { PlenaryParts } from '../shared/plenary-context.ts'
import { OpenedBar } from './OpenedBar.tsx'

/** A collection that the page has shown, without the links, which are made anew each time it is shown. */
interface Shown {
  readonly mark: CollectionMark
  readonly parts: PlenaryParts
  readonly title: string
}

/** Behind the one that is shown. More would only fill the memory: each holds all its texts. */
const MOST_KEPT = 3

/**
 * Gives what puts a read collection in the page's place: a store, links and stories of its own, and a bar that says
 * whose documents these are and leads back. Back and Forward lead from one to the other; nothing of the page as it
 * was built is lost meanwhile.
 */
export function showOpened(
  bundled: PlenaryParts,
  show: (parts: PlenaryParts) => void,
): (read: ReadCollection) => void {
  const first: Shown = { mark: undefined, parts: bundled, title: document.title }
  let opened: readonly Shown[] = []
  let { links } = bundled
  const put = ({ mark, parts, title }: Shown, begins: 'address' | 'view'): void => {
    links.stop()
    links = followLinks(parts.store, collections.pageOf(mark), 'steps', begins)
    document.title = title
    show({ ...parts, links })
    document.getElementById('events')?.focus()
  }
  const collections = watchCollections(window, mark => {
    const shown = opened.find(one => one.mark === mark) ?? first
    const { store } = shown.parts
    // Where the address has no link, it shows what it showed at first.
    store.getState().restore(store.getInitialState())
    put(shown, 'address')
  })
  const goBack = (): void => put(first, 'view')
  return read => {
    const next = {
      mark: collections.mark(),
      parts: partsOf(bundled, read, goBack),
      title: read.joined.index.title,
    }
    opened = [...opened, next].slice(-MOST_KEPT)
    put(next, 'view')
  }
}

function partsOf(bundled: PlenaryParts, read: ReadCollection, onBack: () => void): PlenaryParts {
  const { index } = read.joined
  const { view } = bundled.store.getState()
  return {
    store: createPlenaryStore(index, { ...FIRST_CHOICES, view }),
    data: createOpenedData(read),
    links: bundled.links,
    stories: createStories(index),
    offers: {
      ...bundled.offers,
      // There is no address to share, nor one for a frame.
      share: undefined,
      opened: () => <OpenedBar read={read} onBack={onBack} />,
    },
    own: true,
  }
}
