import type { Attributes } from '../../embed/snippets/markup.ts'
import { POSTER } from './card-size.ts'
import { LIMITS, shortWords } from './short-words.ts'

/** What services show of a page; all addresses absolute. */
export interface SocialCard {
  readonly title: string
  readonly description: string
  /** Of the collection. */
  readonly site: string
  /** Of the site; ends in `/`. */
  readonly root: string
  readonly address: string
  /** Of a PNG as large as {@link POSTER}. */
  readonly picture: string
  /** The picture in words. */
  readonly alt: string
  readonly oembed: string
}

export interface HeadTag {
  readonly tag: 'meta' | 'link'
  readonly attrs: Attributes & Record<string, string>
}

/**
 * Canonical address, Open Graph, Twitter's card and the way to `oembed.json`.
 * @see https://ogp.me https://oembed.com#section4
 */
export function socialTags(card: SocialCard): readonly HeadTag[] {
  const title = shortWords(card.title, LIMITS.title)
  const description = shortWords(card.description, LIMITS.description)
  const alt = shortWords(card.alt, LIMITS.description)
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: card.address } },
    property('og:type', 'website'),
    property('og:site_name', shortWords(card.site, LIMITS.title)),
    property('og:title', title),
    property('og:description', description),
    property('og:url', card.address),
    property('og:image', card.picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(POSTER.width)),
    property('og:image:height', String(POSTER.height)),
    property('og:image:alt', alt),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', title),
    named('twitter:description', description),
    named('twitter:image', card.picture),
    named('twitter:image:alt', alt),
    { tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: card.oembed, title } },
  ]
}

const property = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attrs: { property: name, content },
})
const named = (name: string, content: string): HeadTag => ({ tag: 'meta', attrs: { name, content } })
