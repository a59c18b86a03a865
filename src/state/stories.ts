import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Story } from '../model/story.ts'
import type { OwnStories } from './stories/own-stories.ts'

/** The stories that this page knows: those built in, and those that its reader made. */
export interface StoriesDoor {
  /** Built-in ones first, then the reader's own, once they are read; the same array until one changes. */
  list(): readonly Story[]
  /** Tells when the list has changed, also in another tab; reads the reader's own for that. */
  subscribe(listener: () => void): () => void
  /**
   * By its id, or the whole story after `~`; without a word the story of the collection's own events.
   * `undefined` where there is no such story, or the word is damaged.
   */
  find(word: string | undefined): Promise<Story | undefined>
  /** Where the reader's own are made and kept; a page that keeps nothing has none. */
  readonly own?: () => Promise<OwnStories>
}

/** Stories of a page that keeps nothing: a frame, or a browser that refuses. */
export function createBuiltInStories(index: DatasetIndex): StoriesDoor {
  return {
    list: () => index.stories,
    subscribe: () => () => undefined,
    find: async word => (await import('./stories/find-story.ts')).findStory(index, index.stories, word),
  }
}

/** The same, and what the reader makes; the browser's storage is not opened before somebody asks for that. */
export function createStories(index: DatasetIndex): StoriesDoor {
  const builtIn = createBuiltInStories(index)
  let own: OwnStories | undefined
  let opening: Promise<OwnStories> | undefined
  const open = (): Promise<OwnStories> =>
    (opening ??= import('./stories/open-stories.ts').then(async ({ openStories }) => {
      own = await openStories(index)
      return own
    }))
  return {
    list: () => own?.withBuiltIn() ?? index.stories,
    subscribe: listener => {
      const stop = open().then(({ subscribe }) => {
        listener()
        return subscribe(listener)
      })
      return () => void stop.then(end => end())
    },
    find: async word =>
      (await builtIn.find(word)) ?? (await open()).list().find(({ story }) => story.id === word)?.story,
    own: open,
  }
}
