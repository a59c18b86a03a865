import { SANDBOX } from '../../embed/snippets/frame-element.ts'
import { element } from '../../embed/snippets/markup.ts'
import { frameAddress } from '../../embed/snippets/order.ts'
import { POSTER } from './card-size.ts'
import type { SocialCard } from './social-tags.ts'
import { LIMITS, shortWords } from './short-words.ts'

const SIZE = { width: 960, height: 540 } as const

/**
 * The answer of an oEmbed provider as a file. WordPress puts `#?secret=…` behind the frame's address, which
 * would damage the last word of the view's link; so the last word is one that no link has.
 * @see https://oembed.com#section2.3.4
 */
export function formatOembed(
  card: Pick<SocialCard, 'title' | 'site' | 'root' | 'picture'> & { readonly link: string },
): string {
  const title = shortWords(card.title, LIMITS.title)
  const link = `${card.link}&oembed=1`
  const src = frameAddress({ base: card.root, link, theme: 'auto', ui: 'min' })
  const html = element('iframe', { src, title, ...SIZE, sandbox: SANDBOX, frameborder: 0 })
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: shortWords(card.site, LIMITS.title),
    provider_url: card.root,
    title,
    ...SIZE,
    html,
    thumbnail_url: card.picture,
    thumbnail_width: POSTER.width,
    thumbnail_height: POSTER.height,
  }
  return `${JSON.stringify(answer, undefined, 2)}\n`
}
