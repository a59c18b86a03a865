import { knownChoices } from '../derive/known-choices.ts'
import { formatLink, isStep, parseLink, type LinkNotice } from '../link/permalink.ts'
import { openAddressBar, type Page } from './address-bar.ts'
import type { PlenaryState, PlenaryStore } from './store.ts'
import { watched } from './watched.ts'

/** The store and the address bar keep step; only `address-bar.ts` and `collection-history.ts` write `location` and `history`. */
export interface LinkFollower {
  /** The whole address of the view now. */
  address(): string
  /** The same view where others can open it, for a page that is a copy on somebody's disk. */
  readonly shared?: () => string
  /** What could not be followed in the link that was opened last; `subscribe` tells when that changes. */
  notices(): readonly LinkNotice[]
  subscribe(listener: () => void): () => void
  dismissNotices(): void
  stop(): void
}

/**
 * @param keeps `steps` puts each step of the reader into the browser's history; `nothing` only keeps the address
 *   up to date: in a frame, Back belongs to the page around it
 * @param begins with what the `address` asks for, or with the `view` as it is, in an entry of its own
 */
export function followLinks(
  store: PlenaryStore,
  page: Page,
  keeps: 'steps' | 'nothing' = 'steps',
  begins: 'address' | 'view' = 'address',
): LinkFollower {
  const notices = watched<readonly LinkNotice[]>([])
  const bar = openAddressBar(page)
  let following = false
  const first = store.getInitialState()
  const fragment = (): string => formatLink(store.getState())

  const open = (): void => {
    const asked = bar.read()
    if (asked === undefined) return
    // An address without a link shows what it showed at first, which on a phone is another view.
    const { choices, notices: found } = asked === '' ? { choices: first, notices: [] } : parseLink(asked)
    const known = knownChoices(choices, store.getState().index)
    // Opening a link is no step of the reader's: the entry is there already.
    following = true
    store.getState().restore(known.choices)
    following = false
    notices.set([...found, ...known.notices])
  }
  const changed = (after: PlenaryState, before: PlenaryState): void => {
    if (following) return
    if (isStep(before, after)) bar.write(fragment(), keeps === 'steps')
    // At once: F5 right after a press of the clicker comes back to the same slide.
    else if (after.step !== before.step) bar.write(fragment(), false)
    else bar.writeSoon(fragment)
  }

  if (begins === 'view') bar.write(fragment(), keeps === 'steps')
  else if (page.location.hash.length > 1) open()
  // An entry that `collection-history.ts` marked, in a page that was loaded again.
  if (begins === 'address' && page.history.state) notices.set([...notices.get(), { key: 'opened', raw: '' }])
  const unsubscribe = store.subscribe(changed)
  page.addEventListener('popstate', open)
  page.addEventListener('hashchange', open)
  return {
    address: () => `${page.location.href.split('#')[0] ?? ''}#${fragment()}`,
    notices: notices.get,
    subscribe: notices.subscribe,
    dismissNotices: () => notices.set([]),
    stop: () => {
      unsubscribe()
      bar.rest()
      page.removeEventListener('popstate', open)
      page.removeEventListener('hashchange', open)
    },
  }
}
