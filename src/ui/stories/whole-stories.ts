import { storyTitle } from '../../derive/stories.ts'
import type { Story } from '../../model/story.ts'
import type { OwnStories } from '../../state/stories/own-stories.ts'
import { t } from '../words/t.ts'
import type { Desk } from './desk.ts'
import { unusedId } from './new-step.ts'
import type { Ledger } from './use-ledger.ts'
import type { Shelf } from './use-shelf.ts'

interface Parts {
  readonly stories: OwnStories
  readonly shelf: Shelf
  readonly ledger: Ledger
  /** Puts an empty story on the desk. */
  readonly make: () => Story
}

/** What a reader does with a story as a whole: it comes, it is copied, it goes. */
export function handleStories({
  stories,
  shelf,
  ledger,
  make,
}: Parts): Pick<Desk, 'takeIn' | 'addNew' | 'duplicate' | 'remove'> {
  const made = (story: string, title: string): void =>
    ledger.tell({ kind: 'made', story, words: t('stories.made', { title }) })
  return {
    takeIn: of => {
      const id = shelf.add(of)
      if (shelf.isMine(id)) ledger.say(t('stories.opened_before', { title: of.title }))
      else ledger.tell({ kind: 'made', story: id, words: t('stories.opened', { title: of.title }) })
    },
    addNew: () => {
      const { id, title } = make()
      made(id, title)
    },
    duplicate: of => {
      const title = storyTitle(t('stories.copy_title', { title: of.title }))
      const id = shelf.add({ ...of, id: unusedId(title), title })
      if (!shelf.isMine(id)) made(id, title)
    },
    remove: of => {
      stories.remove(of.id)
      const words = t('stories.story_deleted', { title: of.title })
      ledger.tell({ kind: 'deleted', story: of, words })
    },
  }
}
