import { Suspense, useState } from 'react'
import { isPackedStory } from '../../link/story-link.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import { Dialog } from '../shared/Dialog.tsx'
import type { Closable } from '../shared/offers.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { enStories } from '../words/en-stories.ts'
import { addWords, t } from '../words/t.ts'
import { StoriesDesk } from './StoriesDesk.tsx'
import type { OpenedStories } from './use-shelf.ts'

addWords(enStories)

/** Stories of the collection and of the reader: made, ordered, described, handed on. */
export function StoriesDialog({ onClose }: Closable) {
  const { stories, store } = usePlenaryParts()
  const [opened] = useState(() => openAll(stories, store.getState().story))
  return (
    <Dialog title={t('stories.title')} onClose={onClose} wide>
      <Suspense>{opened && <StoriesDesk opened={opened} onClose={onClose} />}</Suspense>
    </Dialog>
  )
}

/** A page that keeps nothing has no desk. */
function openAll({ own, find }: StoriesDoor, word: string | undefined): Promise<OpenedStories> | undefined {
  const linked = word !== undefined && isPackedStory(word) ? find(word) : Promise.resolve(undefined)
  return own && Promise.all([own(), linked]).then(([mine, story]) => ({ stories: mine, linked: story }))
}
