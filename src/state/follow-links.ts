import { knownChoices } from '../derive/known-choices.ts'
import { formatLink, isStep, parseLink, type LinkNotice } from '../link/permalink.ts'
import type { PlenaryState, PlenaryStore } from './store.ts'

/** The store and the address bar keep step; only this file and `collection-history.ts` touch `location` and `history`. */
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

/** 150 ms: below it, panning fills the history with writes, and Safari refuses more than 100 in 30 s. */
const SETTLE = 150

type Page = Pick<
  Window,
  'location' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
> & { readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'> }

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
  const listeners = new Set<() => void>()
  let notices: readonly LinkNotice[] = []
  let written = ''
  let timer: number | undefined
  let following = false
  const first = store.getInitialState()

  const tell = (next: readonly LinkNotice[]): void => {
    notices = next
    for (const listener of listeners) listener()
  }
  const open = (): void => {
    const fragment = page.location.hash.replace(/^#/, '')
    if (fragment === written) return
    // An address without a link shows what it showed at first, which on a phone is another view.
    const { choices, notices: found } =
      fragment === '' ? { choices: first, notices: [] } : parseLink(fragment)
    page.clearTimeout(timer)
    const known = knownChoices(choices, store.getState().index)
    // Opening a link is no step of the reader's: the entry is there already.
    following = true
    store.getState().restore(known.choices)
    following = false
    written = fragment
    tell([...found, ...known.notices])
  }
  const write = (step: boolean): void => {
    const fragment = formatLink(store.getState())
    page.clearTimeout(timer)
    if (fragment === written) return
    written = fragment
    writeHistory(page, fragment, step && keeps === 'steps')
  }
  const changed = (after: PlenaryState, before: PlenaryState): void => {
    if (following) return
    if (isStep(before, after)) {
      write(true)
      return
    }
    // At once: F5 right after a press of the clicker comes back to the same slide.
    if (after.step !== before.step) {
      write(false)
      return
    }
    page.clearTimeout(timer)
    timer = page.setTimeout(() => write(false), SETTLE)
  }

  if (begins === 'view') write(true)
  else if (page.location.hash.length > 1) open()
  // An entry that `collection-history.ts` marked, in a page that was loaded again.
  if (begins === 'address' && page.history.state) tell([...notices, { key: 'opened', raw: '' }])
  const unsubscribe = store.subscribe(changed)
  page.addEventListener('popstate', open)
  page.addEventListener('hashchange', open)
  return {
    address: () => `${page.location.href.split('#')[0] ?? ''}#${formatLink(store.getState())}`,
    notices: () => notices,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismissNotices: () => tell([]),
    stop: () => {
      unsubscribe()
      page.clearTimeout(timer)
      page.removeEventListener('popstate', open)
      page.removeEventListener('hashchange', open)
    },
  }
}

/** A frame or a file may refuse its history; the view then lives without an address. */
function writeHistory(page: Page, fragment: string, step: boolean): void {
  try {
    if (step) page.history.pushState(null, '', `#${fragment}`)
    else page.history.replaceState(null, '', `#${fragment}`)
  } catch {
    // Nothing is lost but Back: "Copy link" builds the address from the store.
  }
}
