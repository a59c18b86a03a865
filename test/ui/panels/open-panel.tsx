import { page } from 'vitest/browser'
import type { Choices } from '../../../src/model/choices.ts'
import type { Dataset, DocumentRecord } from '../../../src/model/dataset.ts'
import type { EventRecord } from '../../../src/model/event.ts'
import type { DocumentId } from '../../../src/model/ids.ts'
import { indexDataset } from '../../../src/model/index-dataset.ts'
import type { DataDoor } from '../../../src/state/data-door.ts'
import { FIRST_CHOICES } from '../../../src/model/first-choices.ts'
import { createPlenaryStore, type PlenaryStore } from '../../../src/state/store.ts'
import { App } from '../../../src/ui/App.tsx'
import type { SmallDocument } from '../../small-document.ts'
import { mount } from '../mount.tsx'

/** A collection written in a test. */
export interface SmallCollection {
  readonly events: readonly EventRecord[]
  readonly documents: readonly DocumentRecord[]
  readonly texts: ReadonlyMap<DocumentId, string>
  readonly organisations?: readonly object[]
}

/** Decides when, or whether, an answer comes: the door calls it with `facts EVENT` or `text DOCUMENT`. */
export type Gate = (asked: string, signal: AbortSignal) => Promise<void>

interface Opening {
  readonly collection: SmallCollection
  readonly choices?: Partial<Record<keyof Choices, unknown>>
  readonly gate?: Gate
  readonly width?: number
}

/** One event and the document that reports it. */
export function collectionOf(d: SmallDocument, event: EventRecord, more: object = {}): SmallCollection {
  const document = d.document()
  return { events: [event], documents: [document], texts: new Map([[document.id, d.text]]), ...more }
}

/** The whole app with its list, over a small collection behind a door that the test holds. */
export async function openPanel({ collection, choices, gate, width = 1440 }: Opening): Promise<PlenaryStore> {
  await page.viewport(width, 900)
  const dataset = {
    schema: 'plenary/1',
    title: 'Small collection',
    series: [],
    places: [],
    organisations: [],
    diagnostics: [],
    ...collection,
  } as unknown as Dataset
  const index = indexDataset(dataset, collection.texts)
  const first = { ...FIRST_CHOICES, view: 'list', ...choices } as Choices
  const store = createPlenaryStore(index, first)
  mount(<App />, { store, data: doorTo(dataset, collection, gate) })
  return store
}

function doorTo(dataset: Dataset, { events, documents, texts }: SmallCollection, gate?: Gate): DataDoor {
  return {
    index: indexDataset(dataset, texts),
    facts: async (id, signal) => {
      await gate?.(`facts ${id}`, signal)
      const event = events.find(candidate => candidate.id === id)
      if (!event) throw new Error(`The test has no event ${id}.`)
      return {
        event,
        beside: events.filter(({ within }) => within === id),
        documents: documents.filter(document => event.documents.includes(document.id)),
      }
    },
    text: async (id, signal) => {
      await gate?.(`text ${id}`, signal)
      return texts.get(id) ?? ''
    },
    search: () => Promise.resolve(new Set()),
  }
}
