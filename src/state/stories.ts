import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Story } from '../model/story.ts'

/** The stories that this page knows: those built in, and those that its reader made. */
export interface StoriesDoor {
  /** Built-in ones first, then the reader's own; the same array until one changes. */
  list(): readonly Story[]
  /** Tells when the list has changed, also in another tab. */
  subscribe(listener: () => void): () => void
  /**
   * By its id, or the whole story after `~`; without a word the story of the collection's own events.
   * `undefined` where there is no such story, or the word is damaged.
   */
  find(word: string | undefined): Promise<Story | undefined>
}

/** Stories of a page that keeps nothing: a frame, or a browser that refuses. */
export function createBuiltInStories(index: DatasetIndex): StoriesDoor {
  return {
    list: () => index.stories,
    subscribe: () => () => undefined,
    find: async word => (await import('./stories/find-story.ts')).findStory(index, index.stories, word),
  }
}
