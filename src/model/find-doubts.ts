import type { Dataset, DocumentRecord } from './dataset.ts'
import { DOUBT_KINDS, type Doubt } from './dataset-index.ts'
import { askAboutEvent, askIf, type Question } from './doubt-questions.ts'
import type { EventRecord } from './event.ts'
import type { DocumentId } from './ids.ts'
import { lineAt } from './span.ts'

/**
 * What a reader should check before citing: kind after kind, in each the events in their order. A doubt
 * without words (only a correction has none) is left out, because there is nothing to check it against.
 */
export function findDoubts(dataset: Dataset, texts: ReadonlyMap<DocumentId, string>): readonly Doubt[] {
  const shorts = new Map(dataset.organisations.map(body => [body.id, body.short]))
  const documents = new Map(dataset.documents.map(document => [document.id, document]))
  const questions = dataset.events.flatMap(event => [
    ...askAboutEvent(event, id => shorts.get(id) ?? id),
    ...askAboutSources(event, documents),
  ])
  return DOUBT_KINDS.flatMap(kind =>
    questions.filter(question => question.kind === kind).flatMap(question => toDoubt(question, texts)),
  )
}

function askAboutSources(
  event: EventRecord,
  documents: ReadonlyMap<DocumentId, DocumentRecord>,
): readonly Question[] {
  if (event.within !== undefined) return []
  return event.documents.flatMap(id => {
    const publisher = documents.get(id)?.publisher
    return publisher ? askIf(publisher, 'worked-out', 'publisher-worked-out', event, 'publisher') : []
  })
}

function toDoubt(
  { evidence, ...question }: Question,
  texts: ReadonlyMap<DocumentId, string>,
): readonly Doubt[] {
  const words = evidence[0]
  if (!words) return []
  return [{ ...question, ...words, line: lineAt(texts.get(words.document) ?? '', words.start) }]
}
