import { createElement, use, type ComponentType, type ReactNode } from 'react'

/** A component that comes when it is needed; `fetch` sends for it before that. */
interface Later<P> {
  (props: P): ReactNode
  readonly fetch: () => Promise<unknown>
}

/**
 * A component whose script is fetched when it is first drawn; what stands there meanwhile is for `<Suspense>`
 * to say. After a failure, which goes to the nearest `<Boundary>`, the next attempt fetches again.
 *
 *     const ListView = later(async () => (await import('./list/ListView.tsx')).ListView)
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loading: Promise<ComponentType<P>> | undefined
  const fetchAgain = async (): Promise<ComponentType<P>> => {
    try {
      return await load()
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  const fetch = (): Promise<ComponentType<P>> => (loading ??= markWhenDone(fetchAgain()))
  const Later = (props: P): ReactNode => createElement(use(fetch()), props)
  return Object.assign(Later, { fetch })
}

/** React draws what a promise holds at once where the promise says so; else a placeholder comes first. */
function markWhenDone<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    value => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
