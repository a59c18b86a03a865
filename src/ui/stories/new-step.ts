import { storyTitle } from '../../derive/stories.ts'
import { LONGEST_VIEW } from '../../link/story-limits.ts'
import { formatLink } from '../../link/permalink.ts'
import type { Choices } from '../../model/choices.ts'
import { slug } from '../../model/ids.ts'
import type { StoryStep } from '../../model/story.ts'
import type { DataDoor } from '../../state/data-door.ts'
import { citeOpenPassage } from './open-passage.ts'
import { proposeTitle } from './step-words.ts'

/** A step out of the view that is open, with the words that are being read in it. */
export async function newStep(data: DataDoor, choices: Choices): Promise<StoryStep> {
  const title = storyTitle(proposeTitle(data.index, choices))
  return {
    id: unusedId(title),
    title,
    link: viewLink(choices),
    notes: '',
    citations: await citeOpenPassage(data, choices),
  }
}

/** What is presented is no part of the view, and no words that are too long for any link. */
function viewLink(choices: Choices): string {
  const view = { ...choices, story: undefined, step: undefined }
  const link = formatLink(view)
  return link.length <= LONGEST_VIEW ? link : formatLink({ ...view, passage: undefined })
}

/** Unlike any other, also of those that another tab makes at this moment: "with-cis-4k2mz8q1". */
export function unusedId(title: string): string {
  const chance = [...crypto.getRandomValues(new Uint32Array(2))].map(part => part.toString(36)).join('')
  return `${slug(title, 40)}-${chance.slice(0, 8)}`
}
