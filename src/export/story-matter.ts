import { quoteEvent, quotePassage, type StepQuotation } from '../derive/step-quotation.ts'
import { readStep, savedEvents, type ReadStep } from '../derive/story-steps.ts'
import { plainWords, type TextHits } from '../derive/text-match.ts'
import { parseLink } from '../link/permalink.ts'
import type { TextQuote } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Story, StoryStep } from '../model/story.ts'
import { fetchEvent } from './fetch-event.ts'
import type { ExportData, ExportProgress } from './order.ts'

/** Words that a step rests on, as the document has them now. */
export type CitedWords =
  | { readonly kind: 'found'; readonly quotation: StepQuotation }
  /** The document no longer says so, or is no longer part of the collection. */
  | { readonly kind: 'gone'; readonly document: DocumentId; readonly exact: string }

/** A step with all that a slide and its notes say of it. */
export interface StepMatter {
  readonly step: StoryStep
  readonly read: ReadStep
  /** Those the author cites, else the passage that the view has open, else the one that stands for its event. */
  readonly cited: readonly CitedWords[]
}

/** Fetches the matter of every step, one after the other; rejected with the signal's reason when cancelled. */
export async function fetchStory(
  index: DatasetIndex,
  data: ExportData,
  story: Story,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<readonly StepMatter[]> {
  const matters: StepMatter[] = []
  for (const step of story.steps) {
    signal.throwIfAborted()
    progress(matters.length, story.steps.length)
    const hits = await searchTexts(index, data, parseLink(step.link).choices.query, signal)
    const read = readStep(index, step, hits, savedEvents(story, step))
    matters.push({ step, read, cited: await fetchCited(index, data, { step, read }, signal) })
  }
  return matters
}

/** What the full texts answer to the search in a view: documents that hold each of its words. */
async function searchTexts(
  index: DatasetIndex,
  data: ExportData,
  query: string,
  signal: AbortSignal,
): Promise<TextHits | undefined> {
  const words = plainWords(query)
  if (words.length === 0) return undefined
  const documents = new Set<DocumentId>()
  for (const { id } of index.documents) {
    const line = ` ${plainWords(await data.text(id, signal)).join(' ')}`
    if (words.every(word => line.includes(` ${word}`))) documents.add(id)
  }
  return { query, documents }
}

async function fetchCited(
  index: DatasetIndex,
  data: ExportData,
  { step, read }: Pick<StepMatter, 'step' | 'read'>,
  signal: AbortSignal,
): Promise<readonly CitedWords[]> {
  const wanted = citedBy(step, read)
  if (wanted.length > 0) return Promise.all(wanted.map(one => findCited(index, data, one, signal)))
  const fetched = read.event && (await fetchEvent(data, read.event.id, signal))
  const quotation = fetched && quoteEvent(fetched.event, fetched.texts)
  return quotation ? [{ kind: 'found', quotation }] : []
}

interface Wanted extends TextQuote {
  readonly document: DocumentId
}

function citedBy({ citations }: StoryStep, { choices, event }: ReadStep): readonly Wanted[] {
  if (citations.length > 0) return citations
  const document = choices.document ?? event?.documents[0]
  return choices.passage && document ? [{ ...choices.passage, document }] : []
}

async function findCited(
  index: DatasetIndex,
  data: ExportData,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<CitedWords> {
  const { document, exact } = wanted
  const isHere = index.documents.some(({ id }) => id === document)
  const quotation = isHere ? quotePassage(await data.text(document, signal), document, wanted) : undefined
  return quotation ? { kind: 'found', quotation } : { kind: 'gone', document, exact }
}

/** The words of a quotation in one line, with "…" where it was cut. */
export function quotedWords({ parts, cutBefore, cutAfter }: StepQuotation): string {
  return `${cutBefore ? '… ' : ''}${parts.map(({ words }) => words).join('')}${cutAfter ? ' …' : ''}`
}
