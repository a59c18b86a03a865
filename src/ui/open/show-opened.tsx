import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { followLinks } from '../../state/follow-links.ts'
import { createOpenedData } from '../../state/opened-data.ts'
import type { ReadCollection } from '../../state/parser-door.ts'
import { createPlenaryStore } from '../../state/store.ts'
import { createStories } from '../../state/stories.ts'
import type { PlenaryParts } from '../shared/plenary-context.ts'
import { OpenedBar } from './OpenedBar.tsx'

/**
 * Gives what puts a read collection in the page's place: a store, links and stories of its own, and a bar that says
 * whose documents these are and leads back. Nothing of the page as it was built is lost meanwhile.
 */
export function showOpened(
  bundled: PlenaryParts,
  show: (parts: PlenaryParts) => void,
): (read: ReadCollection) => void {
  let { links } = bundled
  const title = document.title
  const put = (parts: PlenaryParts, name: string): void => {
    links = parts.links
    document.title = name
    show(parts)
    document.getElementById('events')?.focus()
  }
  const goBack = (): void => {
    links.stop()
    put({ ...bundled, links: followLinks(bundled.store, window, 'steps', 'view') }, title)
  }
  return read => {
    const { index } = read.joined
    links.stop()
    const { view } = bundled.store.getState()
    const store = createPlenaryStore(index, { ...FIRST_CHOICES, view })
    const opened = (): ReturnType<typeof OpenedBar> => <OpenedBar read={read} onBack={goBack} />
    const parts: PlenaryParts = {
      store,
      data: createOpenedData(read),
      links: followLinks(store, window, 'steps', 'view'),
      stories: createStories(index),
      // There is no address to share, nor one for a frame.
      offers: { ...bundled.offers, share: undefined, opened },
      own: true,
    }
    put(parts, index.title)
  }
}
