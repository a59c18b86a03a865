import { webAddress } from '../../export/web-address.ts'
import type { PlenaryParts } from './plenary-context.ts'
import { placeOf } from './site-place.ts'

/**
 * Where other people open this timeline, for files that leave the house; `undefined` where they cannot: documents
 * that the reader opened, or a page on one machine that was built without an address.
 *
 * @param home the address that the site was built for: its canonical link
 *
 *     http://localhost:4173/#v=1, built for https://example.org/m/ → https://example.org/m/
 *     http://localhost:4173/#v=1, built without `--url`            → undefined
 */
export function liveAddress(
  { links, own }: Pick<PlenaryParts, 'links' | 'own'>,
  home: string | undefined,
): string | undefined {
  if (own) return undefined
  const here = links.shared?.() ?? links.address()
  const place = placeOf(here, home)
  if (place.kind === 'open') return webAddress(here)
  return place.kind === 'home' ? place.base : undefined
}
