import type { EventId } from '../model/ids.ts'

/** What has a page and a picture of its own in a site that was built with its address. */
export type Shared =
  | { readonly kind: 'collection' }
  | { readonly kind: 'event'; readonly id: EventId }
  /** `id` of a story of the collection, or of its events in order. */
  | { readonly kind: 'story'; readonly id: string }

/**
 * Where its page lies under the site's root, as a folder: `e/2018-04-04-…/`, `s/events/`; the collection is the
 * site itself. For an address, encode it with {@link encodePath}.
 */
export function pagePath(shared: Shared): string {
  switch (shared.kind) {
    case 'collection':
      return ''
    case 'event':
      return `e/${shared.id}/`
    case 'story':
      return `s/${shared.id}/`
  }
}

/** Its picture without ending: `posters/timeline`, `posters/e/2018-04-04-…`. */
export function posterPath(shared: Shared): string {
  return `posters/${shared.kind === 'collection' ? 'timeline' : pagePath(shared).slice(0, -1)}`
}

/** A path as part of an address; ids may hold letters of any script. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
