import type { Dataset } from '../model/dataset.ts'
import { eventParts } from '../model/event-parts.ts'
import type { JoinedCollection, WorkerRequest } from '../model/reading-worker.ts'
import { assembleCollection } from './assemble-collection.ts'
import type { CorrectedRead, CorrectReadOrder } from './correct-read.ts'
import { joinDocuments } from './join-documents.ts'
import { gatherFiles } from './open-file/gather-files.ts'
import type { ParsedDocument } from './parse-document.ts'

type JoinRequest = Extract<WorkerRequest, { readonly kind: 'join' }>

/**
 * Joins what was read, by file name, into one collection, with corrections laid over it: the same dataset as a
 * command makes of these files.
 */
export async function joinRead({ title, read, corrections, before }: JoinRequest): Promise<JoinedCollection> {
  const parsed = read.flatMap(one => (one.kind === 'read' ? [parsedOf(one.found)] : []))
  const gathered = gatherFiles(read.map(one => (one.kind === 'read' ? one : one.diagnostic)))
  const asRead = joinDocuments(parsed, { title })
  const corrected =
    corrections.length === 0
      ? { dataset: asRead, diagnostics: [] }
      : await correct(asRead, { title, read, parsed, files: corrections })
  const { dataset, index } = assembleCollection(gathered, corrected.dataset, [
    ...before,
    ...corrected.diagnostics,
  ])
  return {
    kind: 'joined',
    index,
    facts: eventParts(dataset).map(part => [part.event.id, JSON.stringify(part)]),
    dataset: new TextEncoder().encode(JSON.stringify(dataset)).buffer,
  }
}

/** What reads corrections is fetched when the first come: most documents have none. */
async function correct(dataset: Dataset, order: CorrectReadOrder): Promise<CorrectedRead> {
  const correcting = await import('./correct-read.ts').catch(() => undefined)
  if (correcting) return correcting.correctRead(dataset, order)
  const message =
    'what reads corrections did not arrive, so that none of them counts; check the connection and open the documents again.'
  const unread = { code: 'unreadable-file', severity: 'error', message } as const
  return { dataset, diagnostics: order.files.map(({ file }) => ({ ...unread, file })) }
}

function parsedOf(found: ArrayBuffer): ParsedDocument {
  return JSON.parse(new TextDecoder().decode(found)) as ParsedDocument
}
