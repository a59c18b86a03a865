import { createElement, use, type ComponentType, type ReactNode } from 'react'

/**
 * A component whose script is fetched when it is first drawn; what stands there meanwhile is for `<Suspense>`
 * to say. After a failure, which goes to the nearest `<Boundary>`, the next attempt fetches again.
 *
 *     const ListView = later(async () => (await import('./list/ListView.tsx')).ListView)
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let loading: Promise<ComponentType<P>> | undefined
  const fetchAgain = async (): Promise<ComponentType<P>> => {
    try {
      return await load()
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  return props => {
    loading ??= fetchAgain()
    return createElement(use(loading), props)
  }
}
