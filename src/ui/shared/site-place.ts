/** Where links lead, and who can follow them. */
export interface SitePlace {
  /**
   *     open     on the web, or at least on a network
   *     home     this page is on this machine alone, but was built for `base`
   *     closed   on this machine alone: nobody else can open its links
   */
  readonly kind: 'open' | 'home' | 'closed'
  /** The site's root: absolute, ends in `/`, without query and fragment. */
  readonly base: string
  /** Whether there are pages and pictures of events and stories: the site was built with `--url`. */
  readonly pages: boolean
}

const MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/**
 * @param address of the page, any fragment with it
 * @param home the address that the site was built for: its canonical link
 *
 *     placeOf('http://localhost:4173/#v=1', undefined) → closed, base http://localhost:4173/
 */
export function placeOf(address: string, home: string | undefined): SitePlace {
  const here = rootOf(address)
  const pages = home !== undefined
  if (isReachable(here)) return { kind: 'open', base: here, pages }
  return home === undefined ? { kind: 'closed', base: here, pages } : { kind: 'home', base: home, pages }
}

/** The canonical link of a page that was built with its address. */
export function findHome(page: Document): string | undefined {
  return page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
}

function isReachable(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && !MACHINE.test(hostname)
}

/** `https://example.org/m/index.html?data=x#v=1` → `https://example.org/m/`. */
const rootOf = (address: string): string => address.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')
