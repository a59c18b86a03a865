import { useEffect, useState } from 'react'
import { DataError } from '../state/data-door.ts'
import { usePlenary, usePlenaryParts } from './shared/plenary-context.ts'

/** ms; below it, every letter of a word would be searched for. */
const SETTLE = 150

/**
 * Asks the data door for the documents that hold the words of the search, and hands the answer to the store;
 * a stale answer is dropped. Gives the reason when the texts could not be searched.
 */
export function useTextSearch(): string | undefined {
  const { data, store } = usePlenaryParts()
  const query = usePlenary(s => s.query)
  const [failure, setFailure] = useState<string>()
  useEffect(() => {
    if (query.trim() === '') return
    const stop = new AbortController()
    const ask = async (): Promise<void> => {
      try {
        const documents = await data.search(query, stop.signal)
        setFailure(undefined)
        store.getState().takeTextHits({ query, documents })
      } catch (error) {
        if (!stop.signal.aborted) setFailure(error instanceof DataError ? error.message : '')
      }
    }
    const timer = setTimeout(() => void ask(), SETTLE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [data, store, query])
  return query.trim() === '' ? undefined : failure
}
