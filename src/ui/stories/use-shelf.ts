import { useState, useSyncExternalStore } from 'react'
import { eventsStory } from '../../derive/stories.ts'
import { DEFAULT_STORY, type Story } from '../../model/story.ts'
import type { OwnStories } from '../../state/stories/own-stories.ts'
import type { KeptStory } from '../../state/stories/story-shelf.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import type { Desk, DeskStory } from './desk.ts'

/** What must be read before anything lies on the desk. */
export interface OpenedStories {
  readonly stories: OwnStories
  /** The one that the link holds as a whole. */
  readonly linked: Story | undefined
}

/** All stories as they are now, and the one that is chosen. */
export interface Shelf extends Pick<Desk, 'builtIn' | 'own' | 'chosen' | 'keeping' | 'clash' | 'choose'> {
  isMine(id: string): boolean
  /** Chooses it, too. Gives its id: its own, the next free one, or that of a story which says the same. */
  add(story: Story): string
}

export function useShelf({ stories, linked }: OpenedStories): Shelf {
  const { store, data } = usePlenaryParts()
  const own = useSyncExternalStore(stories.subscribe, stories.list)
  const keeping = useSyncExternalStore(stories.subscribe, stories.keeping)
  const clash = useSyncExternalStore(stories.subscribe, stories.clash)
  const [builtIn] = useState(() => [
    ...(linked ? [linked] : []),
    ...data.index.stories,
    { ...eventsStory(data.index), title: t('stories.all_events') },
  ])
  const [wanted, choose] = useState(() => linked?.id ?? store.getState().story)
  const add = (fresh: Story): string => {
    const id = stories.add(fresh)
    choose(id)
    return id
  }
  const isMine = (id: string): boolean => own.some(kept => kept.story.id === id)
  const chosen = chosenStory(own, builtIn, clash?.copy ?? wanted)
  return { own, keeping, clash, builtIn, chosen, choose, isMine, add }
}

/** The wanted one, else the reader's first, else the first of all. */
function chosenStory(own: readonly KeptStory[], builtIn: readonly Story[], wanted = ''): DeskStory {
  const mine = own.find(({ story }) => story.id === wanted)
  const given = builtIn.find(({ id }) => id === wanted)
  if (mine) return { story: mine.story, own: true }
  if (given) return { story: given, own: false }
  const first = own[0]
  return first
    ? { story: first.story, own: true }
    : { story: builtIn[0] ?? { schema: 'story/1', id: DEFAULT_STORY, title: '', steps: [] }, own: false }
}
