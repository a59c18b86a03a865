import { organisationsById } from '../../derive/by-id.ts'
import { eventFacts, findFact } from '../../derive/event-facts.ts'
import { findPassage, quoteSpan } from '../../derive/passages.ts'
import { LONGEST_QUOTATION } from '../../link/story-limits.ts'
import type { Choices } from '../../model/choices.ts'
import type { DocumentId } from '../../model/ids.ts'
import { lineAt } from '../../model/span.ts'
import type { Citation } from '../../model/story.ts'
import type { DataDoor } from '../../state/data-door.ts'

/**
 * The words that the reader has before the eyes, as a step cites them: the passage that is open, else the first
 * that proves the open fact. None where neither is open, where they are longer than a story holds, or what they stand in cannot be had.
 */
export async function citeOpenPassage(data: DataDoor, choices: Choices): Promise<readonly Citation[]> {
  try {
    const citation = choices.passage ? await citePassage(data, choices) : await citeFact(data, choices)
    return citation && citation.exact.length <= LONGEST_QUOTATION ? [citation] : []
  } catch {
    return []
  }
}

async function citePassage(data: DataDoor, choices: Choices): Promise<Citation | undefined> {
  const { passage, event } = choices
  const document = choices.document ?? data.index.events.find(({ id }) => id === event)?.documents[0]
  if (!passage || !document) return undefined
  const text = await textOf(data, document)
  const found = findPassage(text, passage)
  return found.kind === 'gone' ? undefined : { document, ...passage, line: lineAt(text, found.start) }
}

async function citeFact(data: DataDoor, { event, fact }: Choices): Promise<Citation | undefined> {
  if (event === undefined || fact === undefined) return undefined
  const facts = await data.facts(event, new AbortController().signal)
  const evidence = findFact(eventFacts(facts, organisationsById(data.index)), fact)?.fact.evidence[0]
  if (!evidence) return undefined
  const text = await textOf(data, evidence.document)
  return { document: evidence.document, ...quoteSpan(text, evidence), line: lineAt(text, evidence.start) }
}

function textOf(data: DataDoor, document: DocumentId): Promise<string> {
  return data.text(document, new AbortController().signal)
}
