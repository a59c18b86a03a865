import { enDates } from '../words/en-dates.ts'
import { enPresent } from '../words/en-present.ts'
import { addWords } from '../words/t.ts'
import { NothingToShow } from './NothingToShow.tsx'
import { SlideShow } from './SlideShow.tsx'
import { useStory } from './use-story.ts'

addWords({ ...enDates, ...enPresent })

/** The story that the link names, one step at a time, over everything. */
export function Presentation() {
  const found = useStory()
  if (found.kind !== 'found') return <NothingToShow why={found.kind} />
  if (found.story.steps.length === 0) return <NothingToShow why="empty" />
  return <SlideShow story={found.story} />
}
