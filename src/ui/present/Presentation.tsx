import { useEffect, useState } from 'react'
import { asksForStillness } from '../../state/motion.ts'
import { talkOf } from '../../state/talk.ts'
import { enDates } from '../words/en-dates.ts'
import { enPresent } from '../words/en-present.ts'
import { addWords } from '../words/t.ts'
import { NothingToShow } from './NothingToShow.tsx'
import { SlideShow } from './SlideShow.tsx'
import { SpeakerView } from './SpeakerView.tsx'
import { useFocusReturn } from './use-focus-return.ts'
import { useStory } from './use-story.ts'

addWords({ ...enDates, ...enPresent })

/** The story that the link names, one step at a time, over everything; in its second window the speaker's side. */
export function Presentation() {
  const found = useStory()
  const [talk] = useState(() => talkOf(window))
  useFocusReturn()
  useEffect(() => {
    if (asksForStillness(window)) document.documentElement.dataset['motion'] = 'off'
  }, [])
  if (found.kind !== 'found') return <NothingToShow why={found.kind} />
  if (found.story.steps.length === 0) return <NothingToShow why="empty" />
  const Side = talk.side === 'notes' ? SpeakerView : SlideShow
  return <Side story={found.story} talk={talk} />
}
