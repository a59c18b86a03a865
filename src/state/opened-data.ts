import type { EventFacts } from '../model/event-part.ts'
import { DataError, type DataDoor } from './data-door.ts'
import type { ReadCollection } from './parser-door.ts'
import { createTextScan } from './text-scan.ts'

/** The door to documents that were opened in this page: all of them are here, and nothing is asked of a network. */
export function createOpenedData({ joined, documents }: ReadCollection): DataDoor {
  const facts = new Map(joined.facts)
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const given = <T>(value: T | undefined, reason: string): Promise<T> =>
    value === undefined ? Promise.reject(new DataError(reason)) : Promise.resolve(value)
  return {
    index: joined.index,
    facts: async id =>
      JSON.parse(
        await given(facts.get(id), 'The facts of this event are not among those opened.'),
      ) as EventFacts,
    text: id => given(texts.get(id), 'This document is not among those opened.'),
    search: createTextScan([...texts]),
  }
}
