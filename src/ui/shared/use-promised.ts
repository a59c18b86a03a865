import { useEffect, useEffectEvent, useState } from 'react'
import { DataError } from '../../state/data-door.ts'
import { t } from '../words/t.ts'

/** What has been asked for, as far as it has come. */
export type Promised<T> =
  /** `slow` once it has taken long enough to say what is being waited for. */
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'ready'; readonly value: T }
  /** `reason` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly reason: string; readonly again: () => void }

/** 150 ms: below it, words that come and go are only a flicker. */
const SLOW = 150

type Answer<T> =
  | { readonly kind: 'slow' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Asks once for each `key` and forgets the answer to an older one, even where it comes late: what is shown
 * always belongs to `key`. Asking anew, or leaving, cancels the question before.
 *
 *     const facts = usePromised(id, signal => data.facts(id, signal))
 */
export function usePromised<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Promised<T> {
  const [attempt, setAttempt] = useState(0)
  const [last, setLast] = useState<{ readonly of: string; readonly answer: Answer<T> }>()
  const question = `${attempt} ${key}`
  const put = useEffectEvent(ask)
  useEffect(() => {
    const cancel = new AbortController()
    const answer = (given: Answer<T>): void => {
      clearTimeout(timer)
      if (!cancel.signal.aborted) setLast({ of: question, answer: given })
    }
    const timer = setTimeout(() => setLast({ of: question, answer: { kind: 'slow' } }), SLOW)
    put(cancel.signal).then(
      value => answer({ kind: 'ready', value }),
      (error: unknown) => answer({ kind: 'failed', reason: reasonOf(error) }),
    )
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [question])
  const answer = last?.of === question ? last.answer : undefined
  switch (answer?.kind) {
    case 'ready':
      return answer
    case 'failed':
      return { ...answer, again: () => setAttempt(attempt + 1) }
    case 'slow':
      return { kind: 'loading', slow: true }
    case undefined:
      return { kind: 'loading', slow: false }
  }
}

/** Only the door's own messages are sentences for the reader. */
function reasonOf(error: unknown): string {
  return error instanceof DataError ? error.message : t('panel.unreadable')
}
