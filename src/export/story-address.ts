import { formatLink } from '../link/permalink.ts'
import { packStory } from '../link/story-link.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { FIRST_CHOICES } from '../model/first-choices.ts'
import { DEFAULT_STORY, type Story } from '../model/story.ts'
import type { ExportOrder } from './order.ts'
import { addressOf, addressOfLink } from './web-address.ts'

/**
 * Where a story can be presented live, from its first step: by its id where the collection has it, else whole in
 * the link; `undefined` where the page has no address, or the story is too long for a link.
 */
export function storyAddress(
  address: string | undefined,
  index: DatasetIndex,
  story: Story,
): string | undefined {
  const isKnown = story.id === DEFAULT_STORY || index.stories.some(({ id }) => id === story.id)
  const word = isKnown ? story.id : packStory(story)
  return word === undefined
    ? undefined
    : addressOfLink(address, formatLink({ ...FIRST_CHOICES, story: word, step: 1 }))
}

/** Where what is exported can be seen live. A view goes without the story beside it: others may not have that. */
export function exportedAddress({ scope, story, address, index, choices }: ExportOrder): string | undefined {
  return scope === 'story' && story
    ? storyAddress(address, index, story)
    : addressOf(address, { ...choices, story: undefined })
}
