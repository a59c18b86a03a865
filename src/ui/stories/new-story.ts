import type { Story } from '../../model/story.ts'
import type { KeptStory } from '../../state/stories/story-shelf.ts'
import { t } from '../words/t.ts'
import { unusedId } from './new-step.ts'

/** Without steps, called "My story", or the first of "My story 2", "My story 3", … that is not taken. */
export function newStory(own: readonly KeptStory[]): Story {
  const taken = new Set(own.map(({ story }) => story.title))
  let n = 1
  const title = (): string => (n === 1 ? t('stories.new_title') : t('stories.new_titled', { n }))
  while (taken.has(title())) n++
  return { schema: 'story/1', id: unusedId('story'), title: title(), steps: [] }
}
