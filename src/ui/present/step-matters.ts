import { parseLink } from '../../link/permalink.ts'
import { quoteEvent, quotePassage, type StepQuotation } from '../../derive/step-quotation.ts'
import { readStep, savedEvents, type ReadStep } from '../../derive/story-steps.ts'
import { plainWords, type TextHits } from '../../derive/text-match.ts'
import type { TextQuote } from '../../model/choices.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Story, StoryStep } from '../../model/story.ts'
import { DataError, type DataDoor } from '../../state/data-door.ts'
import { t } from '../words/t.ts'

/** What a step shows beyond the index: it is fetched, so it may come late, or not at all. */
export interface StepMatter {
  /** The full texts have answered its search. */
  readonly hits?: TextHits
  readonly quotation?: StepQuotation
  /** A sentence for the room where the words are gone, or did not arrive. */
  readonly trouble?: string
}

/** The matter of each step of one story, fetched once and kept. */
export interface StepMatters {
  /** The same object until `fetch` brings another; `undefined` before. */
  at(position: number): StepMatter | undefined
  /** Sends for it, where it is not there yet or did not arrive last time. */
  fetch(position: number): void
  /** Sends for one after the other while nobody waits, so that any step is there when it is gone to. */
  fetchAll(stop: AbortSignal): Promise<void>
  subscribe(listener: () => void): () => void
}

interface Kept {
  readonly matter?: StepMatter
  /** On its way, or there. */
  readonly asked: boolean
}

/** ms between two steps that nobody waits for: keys and drawing come first. */
const PAUSE = 100
/** Longer stories have the rest of their steps fetched when they are gone to. */
const MOST_AHEAD = 200

export function createStepMatters(data: DataDoor, story: Story): StepMatters {
  const kept = new Map<number, Kept>()
  const listeners = new Set<() => void>()
  const keep = (position: number, next: Kept): void => {
    kept.set(position, next)
    for (const listener of listeners) listener()
  }
  const load = async (position: number, step: StoryStep): Promise<void> => {
    try {
      keep(position, { matter: await fetchMatter(data, story, step), asked: true })
    } catch (error) {
      keep(position, { matter: { trouble: reasonOf(error) }, asked: false })
    }
  }
  const fetchOne = async (position: number): Promise<void> => {
    const step = story.steps[position]
    if (!step || kept.get(position)?.asked) return
    kept.set(position, { ...kept.get(position), asked: true })
    await load(position, step)
  }
  return {
    at: position => kept.get(position)?.matter,
    fetch: position => void fetchOne(position),
    fetchAll: async stop => {
      for (let position = 0; position < Math.min(story.steps.length, MOST_AHEAD); position++) {
        await new Promise(done => setTimeout(done, PAUSE))
        if (stop.aborted) return
        await fetchOne(position)
      }
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Only the door's own messages are sentences for a reader. */
function reasonOf(error: unknown): string {
  return error instanceof DataError ? error.message : t('show.unreadable')
}

/** Nobody takes a step back so soon that its few kilobytes are not wanted any more. */
const { signal } = new AbortController()

async function fetchMatter(data: DataDoor, story: Story, step: StoryStep): Promise<StepMatter> {
  const { query } = parseLink(step.link).choices
  const hits =
    plainWords(query).length === 0 ? undefined : { query, documents: await data.search(query, signal) }
  const read = readStep(data.index, step, hits, savedEvents(story, step))
  return { ...(hits ? { hits } : {}), ...(await fetchQuotation(data, step, read)) }
}

async function fetchQuotation(data: DataDoor, step: StoryStep, read: ReadStep): Promise<StepMatter> {
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
function citedBy({ citations }: StoryStep, { choices, event }: ReadStep): Cited | undefined {
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
