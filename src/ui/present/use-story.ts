import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Story } from '../../model/story.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'

export type FoundStory =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly story: Story }
  /** There is none of that name, or its word in the link is damaged. */
  | { readonly kind: 'missing'; readonly word: string }

/** The story that the link names. It stays on the screen while a change of it is read. */
export function useStory(): FoundStory {
  const { stories } = usePlenaryParts()
  const word = usePlenary(s => s.story)
  const list = useSyncExternalStore(stories.subscribe, stories.list)
  const [last, setLast] = useState<{ readonly word: string | undefined; readonly story: Story | undefined }>()
  useEffect(() => {
    let asked = true
    const answer = (story: Story | undefined): void => {
      if (asked)
        setLast(known => (isSame(known?.story, story) ? { word, story: known?.story } : { word, story }))
    }
    stories.find(word).then(answer, () => answer(undefined))
    return () => {
      asked = false
    }
  }, [stories, list, word])
  if (!last || last.word !== word) return { kind: 'looking' }
  return last.story ? { kind: 'found', story: last.story } : { kind: 'missing', word: word ?? '' }
}

/** Read anew it is another object; a slide that stands would be drawn again, its quotation fetched again. */
const isSame = (a: Story | undefined, b: Story | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
