import { packStory } from '../../link/story-link.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { StoryStep } from '../../model/story.ts'

/** Each so-manieth step is a saved view, the others are events. */
const VIEW = 3

/** A story of so many steps over the whole collection, as the word of a link; its first step is an event. */
export function longStory({ events, organisations }: DatasetIndex, count: number): string {
  const steps = Array.from({ length: count }, (_, n): StoryStep => {
    const event = events[Math.floor((n * events.length) / count)]?.id ?? ''
    const body = organisations[n % organisations.length]?.id ?? ''
    const link = n % VIEW === 1 ? `v=1&view=timeline&org=${body}` : `v=1&view=timeline&e=${event}`
    return { id: String(n), title: `Step ${n + 1}`, link, notes: '', citations: [] }
  })
  const word = packStory({ schema: 'story/1', id: 'long', title: 'A long story', steps })
  if (word === undefined) throw new Error('The story does not fit into a link.')
  return word
}
