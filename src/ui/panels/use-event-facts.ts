import { useMemo } from 'react'
import { organisationsById } from '../../derive/by-id.ts'
import { eventFacts } from '../../derive/event-facts.ts'
import type { FactRow } from '../../derive/fact-row.ts'
import { lineStarts } from '../../derive/text-lines.ts'
import type { DocumentRecord } from '../../model/dataset.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import type { DocumentId } from '../../model/ids.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { usePromised, type Promised } from '../shared/use-promised.ts'

export interface FactsOfEvent {
  readonly rows: readonly FactRow[]
  readonly documents: readonly DocumentRecord[]
}

/** A document's unchanged text, with the places where its lines begin. */
export interface DocumentText {
  readonly text: string
  readonly starts: readonly number[]
}

export type DocumentTexts = ReadonlyMap<DocumentId, DocumentText>

/** The event's facts through the data door, in rows. */
export function useEventFacts({ id }: EventSummary): Promised<FactsOfEvent> {
  const { data } = usePlenaryParts()
  const promised = usePromised(id, signal => data.facts(id, signal))
  const report = promised.kind === 'ready' ? promised.value : undefined
  const facts = useMemo(
    () => report && { rows: eventFacts(report, organisationsById(data.index)), documents: report.documents },
    [report, data.index],
  )
  return promised.kind === 'ready' && facts ? { kind: 'ready', value: facts } : withoutValue(promised)
}

/** The texts of all the event's documents; quotations and line numbers are cut from them. */
export function useEventTexts({ documents }: EventSummary): Promised<DocumentTexts> {
  const { data } = usePlenaryParts()
  return usePromised(documents.join(' '), async signal => {
    const texts = await Promise.all(
      documents.map(async id => {
        const text = await data.text(id, signal)
        return [id, { text, starts: lineStarts(text) }] as const
      }),
    )
    return new Map(texts)
  })
}

function withoutValue(promised: Promised<unknown>): Promised<never> {
  return promised.kind === 'ready' ? { kind: 'loading', slow: false } : promised
}
