import { eventsStory } from '../../derive/stories.ts'
import { isPackedStory, unpackStory } from '../../link/story-link.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { DEFAULT_STORY, type Story } from '../../model/story.ts'

/** The story that a link's word means; `undefined` where `stories` have none of this id, or the word is damaged. */
export function findStory(
  index: DatasetIndex,
  stories: readonly Story[],
  word: string | undefined,
): Story | undefined {
  if (word === undefined || word === DEFAULT_STORY) return eventsStory(index)
  return isPackedStory(word) ? unpackStory(word) : stories.find(({ id }) => id === word)
}
