import type { Page } from './address-bar.ts'

/** Names a collection that was opened in the page; `undefined` is the one it was built with. */
export type CollectionMark = string | undefined

/** Tells the entries of the browser's history apart by the collection that they show. */
interface CollectionHistory {
  /** A mark that no other page has given, before a reload neither. */
  mark(): CollectionMark
  /** The page for `followLinks` while a collection is shown: every entry that is written bears its mark. */
  pageOf(mark: CollectionMark): Page
}

interface Marked {
  readonly collection: string
}

/**
 * Back and Forward lead from one collection to another, which no link can: it has no word for documents that are
 * on somebody's disk.
 *
 * @param onTurn told before any follower of links when an entry comes back that shows another collection
 */
export function watchCollections(page: Window, onTurn: (mark: CollectionMark) => void): CollectionHistory {
  let shown: CollectionMark
  let given = 0
  const turn = (event: PopStateEvent): void => {
    const mark = markOf(event.state)
    if (mark === shown) return
    event.stopImmediatePropagation()
    onTurn(mark)
  }
  page.addEventListener('popstate', turn, { capture: true })
  return {
    mark: () => `${page.performance.timeOrigin} ${given++}`,
    pageOf: mark => {
      shown = mark
      return markedPage(page, mark)
    },
  }
}

function markOf(state: unknown): CollectionMark {
  const isMarked = typeof state === 'object' && state !== null && 'collection' in state
  return isMarked && typeof state.collection === 'string' ? state.collection : undefined
}

function markedPage(page: Window, mark: CollectionMark): Page {
  const state: Marked | null = mark === undefined ? null : { collection: mark }
  const { history } = page
  return {
    location: page.location,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    setTimeout: page.setTimeout.bind(page),
    clearTimeout: page.clearTimeout.bind(page),
    history: {
      get state(): unknown {
        return markOf(history.state) === mark ? null : (history.state as unknown)
      },
      pushState: (_, unused, url) => history.pushState(state, unused, url),
      replaceState: (_, unused, url) => history.replaceState(state, unused, url),
    },
  }
}
