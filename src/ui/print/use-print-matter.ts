import { useEffect, useState } from 'react'
import { findQuotation, type PrintQuotation } from '../../derive/print-quotation.ts'
import { fetchEvent } from '../../export/fetch-event.ts'
import type { EventId } from '../../model/ids.ts'
import type { DataDoor } from '../../state/data-door.ts'

/** Beyond this many events a print-out has no quotations: they would take minutes to fetch. */
const MOST_EVENTS = 200

export interface PrintMatter {
  readonly quotations: ReadonlyMap<EventId, PrintQuotation>
  /** Whether nothing more will come. */
  readonly complete: boolean
}

/**
 * Quotations for the events that would be printed, fetched one after the other while nobody waits, so that
 * printing finds them ready. What has not arrived yet, or cannot, is left out of the print-out.
 */
export function usePrintMatter(data: DataDoor, events: readonly EventId[]): PrintMatter {
  const [quotations, setQuotations] = useState<PrintMatter['quotations']>(new Map())
  const [fetched, setFetched] = useState<readonly EventId[]>()
  useEffect(() => {
    const stop = new AbortController()
    const fetchAll = async (): Promise<void> => {
      for (const id of events.slice(0, MOST_EVENTS)) {
        const quotation = await fetchQuotation(data, id, stop.signal)
        if (stop.signal.aborted) return
        if (quotation) setQuotations(known => new Map(known).set(id, quotation))
      }
      setFetched(events)
    }
    void fetchAll()
    return () => stop.abort()
  }, [data, events])
  return { quotations, complete: fetched === events }
}

async function fetchQuotation(
  data: DataDoor,
  id: EventId,
  signal: AbortSignal,
): Promise<PrintQuotation | undefined> {
  try {
    const { event, texts } = await fetchEvent(data, id, signal)
    return findQuotation(event, texts)
  } catch {
    // A print-out without a quotation is still a print-out; the panel says why facts do not arrive.
    return undefined
  }
}
