import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventFacts } from '../model/event-part.ts'
import { DataError, type DataDoor } from './data-door.ts'

/**
 * The data beside the built page: `dataset/events/EVENT.json` and `texts/SHA256.txt` under `base`. What was
 * fetched once is kept.
 */
export function createFetchedData(index: DatasetIndex, base: string): DataDoor {
  const kept = new Map<string, string>()
  const load = async (path: string, what: string, signal: AbortSignal): Promise<string> => {
    const known = kept.get(path)
    if (known !== undefined) return known
    const body = await fetchText(new URL(path, base), what, signal)
    kept.set(path, body)
    return body
  }
  const text: DataDoor['text'] = (id, signal) => {
    const document = index.documents.find(candidate => candidate.id === id)
    if (!document) return Promise.reject(new DataError('This document is not part of the collection.'))
    return load(`texts/${document.sha256.slice(0, 16)}.txt`, 'The text', signal)
  }
  let search: DataDoor['search'] | undefined
  return {
    index,
    text,
    facts: async (id, signal) =>
      JSON.parse(
        await load(`dataset/events/${encodeURIComponent(id)}.json`, 'The facts', signal),
      ) as EventFacts,
    // Fetched when something is searched for: the first view needs none of it.
    search: async (query, signal) => {
      const { createTextSearch } = await import('./text-search.ts')
      search ??= createTextSearch(stop =>
        Promise.all(index.documents.map(async ({ id }) => ({ id, text: await text(id, stop) }))),
      )
      return search(query, signal)
    },
  }
}

async function fetchText(url: URL, what: string, signal: AbortSignal): Promise<string> {
  let answer: Response
  try {
    answer = await fetch(url, { signal })
  } catch (error) {
    if (signal.aborted) throw error
    throw new DataError(`${what} did not arrive: the connection failed. Try again.`)
  }
  if (!answer.ok)
    throw new DataError(`${what} is not where it should be (${answer.status}). Build the site again.`)
  return answer.text()
}
