import { documentsById } from '../../derive/by-id.ts'
import { findPassage } from '../../derive/passages.ts'
import { quoteEvent } from '../../derive/step-quotation.ts'
import { cleanLine } from '../../export/clean-text.ts'
import {
  citeDocument,
  citePassage,
  type CitedSource,
  type Citing,
} from '../../export/citations/cited-source.ts'
import type { DocumentSummary, EventSummary } from '../../model/dataset-index.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import type { DataDoor } from '../../state/data-door.ts'
import type { PlenaryState } from '../../state/store.ts'
import { liveAddress } from '../shared/live-address.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { findHome } from '../shared/site-place.ts'
import { usePromised } from '../shared/use-promised.ts'
import { t } from '../words/t.ts'

/** One thing that can be cited, with what it is called in the list. */
export interface Citable {
  readonly id: string
  readonly says: string
  readonly sources: readonly CitedSource[]
}

/** Signs of a passage in the list. */
const LONGEST = 60

/**
 * The passage that is being read, else the one that stands for the event; each of its documents; all of them.
 * Documents are there at once, the passage once its text is.
 */
export function useCitables(event: EventSummary): {
  readonly citables: readonly Citable[]
  readonly trouble?: string
} {
  const parts = usePlenaryParts()
  const { data, store } = parts
  const { index } = data
  const citing: Citing = { index, address: liveAddress(parts, findHome(document)) }
  const passage = usePromised(event.id, signal => fetchPassage(data, event, store.getState(), signal))
  const documents = event.documents.flatMap(id => documentsById(index).get(id) ?? [])
  const sources = documents.map(document => citeDocument(citing, document, event))
  const found = passage.kind === 'ready' ? passage.value : undefined
  return {
    citables: [
      ...(found ? [citablePassage(citing, event, found)] : []),
      ...documents.map((document, i) => ({
        id: document.id,
        says: t('cite.document', { title: cleanLine(document.title ?? document.file) }),
        sources: sources.slice(i, i + 1),
      })),
      ...(sources.length > 1 ? [{ id: '', says: t('cite.all', { count: sources.length }), sources }] : []),
    ],
    ...(passage.kind === 'failed' ? { trouble: passage.reason } : {}),
  }
}

interface Passage {
  readonly document: DocumentSummary
  readonly text: string
  readonly span: Span
}

function citablePassage(citing: Citing, event: EventSummary, { document, text, span }: Passage): Citable {
  const source = citePassage(citing, document, event, text, span)
  const exact = cleanLine(text.slice(span.start, span.end), LONGEST)
  const says = t('cite.passage', { line: source.passage?.line ?? 1, exact })
  return { id: `passage ${document.id}`, says, sources: [source] }
}

/** The words that the reader has open, else the sentence that stands for the event. */
async function fetchPassage(
  data: DataDoor,
  event: EventSummary,
  { passage, document }: PlenaryState,
  signal: AbortSignal,
): Promise<Passage | undefined> {
  const texts = new Map(
    await Promise.all(event.documents.map(async id => [id, await data.text(id, signal)] as const)),
  )
  const id = document ?? event.documents[0]
  const read = id && texts.get(id)
  const found = passage && read !== undefined ? findPassage(read, passage) : undefined
  if (id && found && found.kind !== 'gone') return passageOf(data, texts, id, found)
  const quotation = quoteEvent((await data.facts(event.id, signal)).event, texts)
  const [first, last] = [quotation?.parts.at(0), quotation?.parts.at(-1)]
  if (!quotation || !first || !last) return undefined
  return passageOf(data, texts, quotation.document, {
    start: first.start,
    end: last.start + last.words.length,
  })
}

function passageOf(
  { index }: DataDoor,
  texts: ReadonlyMap<DocumentId, string>,
  id: DocumentId,
  { start, end }: Span,
): Passage | undefined {
  const document = documentsById(index).get(id)
  const text = texts.get(id)
  return document && text !== undefined ? { document, text, span: { start, end } } : undefined
}
