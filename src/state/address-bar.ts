/** Of a window only what the view's address needs, so that a copy that marks its entries may stand for it. */
export type Page = Pick<
  Window,
  'location' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
> & { readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'> }

/** The fragment of the page's address, and when it is written. */
interface AddressBar {
  /** What stands there; `undefined` where that is what was read or written last. */
  read(): string | undefined
  /** @param step as an entry of its own in the browser's history */
  write(fragment: string, step: boolean): void
  /** Writes what holds then, once nothing has changed for a moment. */
  writeSoon(fragment: () => string): void
  /** Forgets what was to be written soon. */
  rest(): void
}

/** 150 ms: below it, panning fills the history with writes, and Safari refuses more than 100 in 30 s. */
const SETTLE = 150

export function openAddressBar(page: Page): AddressBar {
  let known = ''
  let timer: number | undefined
  const rest = (): void => page.clearTimeout(timer)
  const write = (fragment: string, step: boolean): void => {
    rest()
    if (fragment === known) return
    known = fragment
    writeHistory(page, fragment, step)
  }
  return {
    rest,
    write,
    read: () => {
      const fragment = page.location.hash.replace(/^#/, '')
      if (fragment === known) return undefined
      rest()
      known = fragment
      return fragment
    },
    writeSoon: fragment => {
      rest()
      timer = page.setTimeout(() => write(fragment(), false), SETTLE)
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
