import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import type { Story } from '../../model/story.ts'

/** A story as it lies in the browser. */
export interface KeptStory {
  readonly story: Story
  /** Title of the collection in which it was made: one origin may hold several. */
  readonly collection: string
}

/** Where the reader's stories lie, one record each, by id. Every promise may be rejected: full, forbidden, closed. */
export interface StoryShelf {
  readAll(): Promise<readonly unknown[]>
  read(id: string): Promise<unknown>
  /**
   * Reads and writes one record in one transaction, so that no other tab writes in between; `undefined` takes
   * it away. Settled once the transaction is complete.
   */
  change(id: string, change: (before: unknown) => KeptStory | undefined): Promise<void>
}

const DATABASE = 'plenary-stories'

/** The shelf in IndexedDB. */
export function openShelf(): StoryShelf {
  const within: UseStore = createStore(DATABASE, 'stories')
  return {
    readAll: async () => within('readonly', records => promisifyRequest<unknown[]>(records.getAll())),
    read: async id => within('readonly', records => promisifyRequest<unknown>(records.get(id))),
    change: async (id, change) =>
      within('readwrite', records => {
        const before: IDBRequest<unknown> = records.get(id)
        before.onsuccess = () => write(records, id, change(before.result))
        return promisifyRequest(records.transaction)
      }),
  }
}

function write(records: IDBObjectStore, id: string, after: KeptStory | undefined): void {
  if (after) records.put(after, id)
  else records.delete(id)
}
