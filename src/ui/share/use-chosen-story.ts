import { isPackedStory, packStory } from '../../link/story-link.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { usePromised } from '../shared/use-promised.ts'

/** The story of the view as others can open it. */
export type ChosenStory =
  /** `word` for `story=`, none for the collection's events in order; `title` of a story that is no part of it. */
  | { readonly kind: 'word'; readonly word: string | undefined; readonly title?: string }
  /** One of the reader's own, which no link can hold. */
  | { readonly kind: 'too-long' }

const EVENTS: ChosenStory = { kind: 'word', word: undefined }

/** A story that is in this browser alone goes into the link as a whole; `undefined` until it is read. */
export function useChosenStory(): ChosenStory | undefined {
  const { stories } = usePlenaryParts()
  const word = usePlenary(s => s.story)
  const isBuiltIn = usePlenary(s => s.index.stories.some(({ id }) => id === s.story))
  const found = usePromised(word ?? '', () => readStory(stories, word))
  if (word === undefined) return EVENTS
  if (isBuiltIn) return { kind: 'word', word }
  return found.kind === 'ready' ? found.value : undefined
}

async function readStory(stories: StoriesDoor, word: string | undefined): Promise<ChosenStory> {
  const story = await stories.find(word)
  if (!story) return EVENTS
  const packed = word !== undefined && isPackedStory(word) ? word : packStory(story)
  return packed === undefined ? { kind: 'too-long' } : { kind: 'word', word: packed, title: story.title }
}
