import { findPassage, quoteSpan } from '../derive/passages.ts'
import { readStep, savedEvents } from '../derive/story-steps.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentId } from '../model/ids.ts'
import { lineAt } from '../model/span.ts'
import type { Citation, Story, StoryStep } from '../model/story.ts'
import { isLackOfStep, sayNotice } from './page-words.ts'

/** What stories are checked against. */
export interface StoryGround {
  readonly index: DatasetIndex
  readonly texts: ReadonlyMap<DocumentId, string>
}

/** A sentence that follows "step 3: ", and the citation that it is about, from 0. */
interface Finding {
  readonly message: string
  readonly citation?: number
  readonly severity?: Diagnostic['severity']
}

interface CheckedStep {
  /** With the document's id, the words around and the line; those that are not in the text are left out. */
  readonly citations: readonly Citation[]
  readonly findings: readonly Finding[]
}

/** A step's view and its quotations against the collection as it is. */
export function checkStep(story: Story, step: StoryStep, ground: StoryGround): CheckedStep {
  const bare = { ...step, citations: [] }
  const { notices } = readStep(ground.index, bare, undefined, savedEvents(story, step))
  const citations = step.citations.map(citation => checkCitation(citation, ground))
  return {
    citations: citations.flatMap(one => (typeof one === 'string' ? [] : [one])),
    findings: [
      ...notices.map(notice => ({
        message: sayNotice(ground.index, notice),
        ...(isLackOfStep(notice) ? {} : { severity: 'note' as const }),
      })),
      ...citations.flatMap((one, citation) => (typeof one === 'string' ? [{ message: one, citation }] : [])),
    ],
  }
}

/** `document` may be the file's name, as a person has it before the eyes. */
function checkCitation(citation: Citation, { index, texts }: StoryGround): Citation | string {
  const document = index.documents.find(
    ({ id, file }) => id === citation.document || file === citation.document,
  )
  const text = document && texts.get(document.id)
  if (!document || text === undefined)
    return `It cites "${citation.document}", which is no document of this folder; it shows no quotation.`
  const found = findPassage(evenSpaces(text), { ...citation, exact: evenSpaces(citation.exact) })
  if (found.kind === 'gone')
    return `It quotes words that are not in ${document.file}; copy them from the text. It shows no quotation.`
  if (evenSpaces(text.slice(found.start, found.end)) !== evenSpaces(citation.exact))
    return `It quotes words that are not in ${document.file}; the nearest are on its line ${lineAt(text, found.start)}. It shows no quotation.`
  return { document: document.id, ...quoteSpan(text, found), line: lineAt(text, found.start) }
}

/** A no-break space or the end of a line is a space to who copies the words; no character more or fewer. */
const evenSpaces = (text: string): string => text.replace(/\s/g, ' ')
