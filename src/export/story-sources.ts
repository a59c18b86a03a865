import type { DocumentSummary } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import type { ExportOrder } from './order.ts'
import type { StepMatter } from './story-matter.ts'

/** Documents that report an event of a step, and those that a step cites, in the order of the collection. */
export function sourcesOf(
  { index, shown }: Pick<ExportOrder, 'index' | 'shown'>,
  matters: readonly StepMatter[],
): readonly DocumentSummary[] {
  const events = new Set(matters.flatMap(({ read }) => (read.event ? [read.event.id] : [...read.shown])))
  const told = matters.length === 0 ? shown : events
  const used = new Set<DocumentId>([
    ...index.events.flatMap(({ id, documents }) => (told.has(id) ? documents : [])),
    ...matters.flatMap(({ cited }) =>
      cited.map(one => (one.kind === 'found' ? one.quotation.document : one.document)),
    ),
  ])
  return index.documents.filter(({ id }) => used.has(id))
}
