import { findPassage } from '../../derive/passages.ts'
import { formatLink } from '../../link/permalink.ts'
import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { slug } from '../../model/ids.ts'
import { lineAt } from '../../model/span.ts'
import type { Citation, StoryStep } from '../../model/story.ts'
import type { DataDoor } from '../../state/data-door.ts'
import { proposeTitle } from './step-words.ts'

/** The view as a saved one: what is presented is no part of it. */
export function viewLink(choices: Choices): string {
  return formatLink({ ...choices, story: undefined, step: undefined })
}

/** A step out of the view that is open, with the passage that is being read in it. */
export async function newStep(data: DataDoor, choices: Choices): Promise<StoryStep> {
  const title = proposeTitle(data.index, choices)
  return {
    id: unusedId(title),
    title,
    link: viewLink(choices),
    notes: '',
    citations: await citationsOf(data, choices),
  }
}

/** Unlike any other, also of those that another tab makes at this moment: "with-cis-4k2mz8q1". */
export function unusedId(title: string): string {
  const chance = crypto.getRandomValues(new Uint32Array(2))
  return `${slug(title, 40)}-${[...chance]
    .map(part => part.toString(36))
    .join('')
    .slice(0, 8)}`
}

/** A text that cannot be had leaves a citation without its line. */
async function citationsOf({ index, text }: DataDoor, choices: Choices): Promise<readonly Citation[]> {
  const { passage } = choices
  const document = choices.document ?? onlyDocument(index, choices)
  if (!passage || !document) return []
  try {
    const words = await text(document, new AbortController().signal)
    const found = findPassage(words, passage)
    return found.kind === 'gone' ? [] : [{ document, ...passage, line: lineAt(words, found.start) }]
  } catch {
    return [{ document, ...passage }]
  }
}

function onlyDocument({ events }: DatasetIndex, { event }: Choices): Citation['document'] | undefined {
  return events.find(({ id }) => id === event)?.documents[0]
}
