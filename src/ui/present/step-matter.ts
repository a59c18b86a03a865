import { parseLink } from '../../link/permalink.ts'
import { quoteEvent, quotePassage, type StepQuotation } from '../../derive/step-quotation.ts'
import type { ReadStep } from '../../derive/story-steps.ts'
import { plainWords, type TextHits } from '../../derive/text-match.ts'
import type { TextQuote } from '../../model/choices.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { StoryStep } from '../../model/story.ts'
import { DataError, type DataDoor } from '../../state/data-door.ts'
import { t } from '../words/t.ts'

/** What a step shows beyond the index: it is fetched, so it may come late, or not at all. */
export interface StepMatter {
  readonly quotation?: StepQuotation
  /** A sentence for the room where the words are gone, or did not arrive. */
  readonly trouble?: string
}

/** Only the door's own messages are sentences for a reader. */
export function reasonOf(error: unknown): string {
  return error instanceof DataError ? error.message : t('show.unreadable')
}

/** Nobody takes a step back so soon that its few kilobytes are not wanted any more. */
const { signal } = new AbortController()

/** What the full texts answer to the search of a step's view; `undefined` where it searches nothing. */
export async function fetchHits(data: DataDoor, step: StoryStep): Promise<TextHits | undefined> {
  const { query } = parseLink(step.link).choices
  return plainWords(query).length === 0 ? undefined : { query, documents: await data.search(query, signal) }
}

/** The words that stand beside the step. Rejected as the data door rejects. */
export async function fetchMatter(data: DataDoor, step: StoryStep, read: ReadStep): Promise<StepMatter> {
  const cited = citedBy(step, read)
  if (cited) return quoteCited(data, cited)
  if (!read.event) return {}
  const [{ event }, texts] = await Promise.all([
    data.facts(read.event.id, signal),
    fetchTexts(data, read.event),
  ])
  const quotation = quoteEvent(event, texts)
  return quotation ? { quotation } : {}
}

interface Cited extends TextQuote {
  readonly document: DocumentId
}

/** What the step's author cites, else the passage that its view has open. */
export function citedBy({ citations }: StoryStep, { choices, event }: ReadStep): Cited | undefined {
  if (citations[0]) return citations[0]
  const document = choices.document ?? event?.documents[0]
  return choices.passage && document ? { ...choices.passage, document } : undefined
}

async function quoteCited(data: DataDoor, cited: Cited): Promise<StepMatter> {
  const quotation = quotePassage(await data.text(cited.document, signal), cited.document, cited)
  return quotation ? { quotation } : { trouble: t('show.words_gone', { exact: cited.exact }) }
}

async function fetchTexts(
  data: DataDoor,
  { documents }: EventSummary,
): Promise<ReadonlyMap<DocumentId, string>> {
  const texts = documents.map(async one => [one, await data.text(one, signal)] as const)
  return new Map(await Promise.all(texts))
}
