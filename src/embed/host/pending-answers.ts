import type { FrameMessage, FrameView } from '../protocol/messages.ts'

/** What a frame answers to a request: a view, text or a picture where one was asked for. */
export type Answer = FrameView | string | Blob | undefined

interface PendingAnswers {
  /** A promise for the answer to a new request; `post` is called with the request's id. */
  expect(post: (id: string) => void): Promise<Answer>
  settle(id: string | undefined, result: Extract<FrameMessage, { readonly type: 'result' }>): void
  rejectAll(why: string): void
}

/** Milliseconds an answer may take, the drawing of a picture included. */
const PATIENCE = 15_000

/** Promises for requests that are under way, by their ids; each is settled once. */
export function createPendingAnswers(): PendingAnswers {
  const settlers = new Map<string, (result: { readonly value?: Answer; readonly error?: string }) => void>()
  let asked = 0
  return {
    expect: post =>
      new Promise((resolve, reject) => {
        const id = String(++asked)
        const late = setTimeout(
          () => settlers.get(id)?.({ error: 'The timeline does not answer.' }),
          PATIENCE,
        )
        settlers.set(id, ({ value, error }) => {
          clearTimeout(late)
          settlers.delete(id)
          if (error === undefined) resolve(value)
          else reject(new Error(error))
        })
        post(id)
      }),
    settle: (id, result) => settlers.get(id ?? '')?.(result),
    rejectAll: error => {
      for (const settle of [...settlers.values()]) settle({ error })
    },
  }
}
