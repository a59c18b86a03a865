import { createHash } from 'node:crypto'
import { SANDBOX } from '../../embed/snippets/frame-element.ts'
import { block, element, lines, text, type Markup } from '../../embed/snippets/markup.ts'
import { formatIsland } from '../../export/html.ts'
import { POSTER } from './card-size.ts'
import { say } from '../page-words.ts'
import { pageStyle, type PageFonts } from './page-style.ts'
import { LIMITS, shortWords } from './short-words.ts'
import { socialTags, type SocialCard } from './social-tags.ts'

/** A page two folders below the site's root. */
export interface PageParts {
  readonly card: SocialCard
  /** For search engines, as in `linked-data.ts`. */
  readonly data: unknown
  /** The view of the viewer, a fragment without `#`; and of the way to the app. */
  readonly link: string
  readonly fonts: PageFonts
  /** Its poster from here, without ending. */
  readonly poster: string
  /** What is read before the viewer, and after it. */
  readonly before: readonly Markup[]
  readonly after: readonly Markup[]
}

export const ROOT_FROM_PAGE = '../../'

/**
 * The whole page. Nothing in it runs: scripts are refused by its policy, except in the viewer's frame, which has
 * a policy of its own.
 */
export function formatPage(parts: PageParts): string {
  const { card, data, fonts, before, after } = parts
  const style = pageStyle(fonts)
  const description = shortWords(card.description, LIMITS.description)
  const head = lines(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(style) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(shortWords(card.title, LIMITS.title))),
    element('meta', { name: 'description', content: description }),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: `${ROOT_FROM_PAGE}icon.svg` }),
    ...socialTags(card).map(({ tag, attrs }) => element(tag, attrs)),
  )
  // Neither of the two holds a word of a document that is not escaped in its own language.
  const island = `<script type="application/ld+json">${formatIsland(data)}</script>`
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head>\n${head}\n<style>${style}</style>\n${island}\n</head>`,
    lines(block('body', {}, header(card.site), block('main', {}, ...before, viewer(parts), ...after))),
    '</html>',
    '',
  ].join('\n')
}

function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "font-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function header(site: string): Markup {
  return element('header', {}, element('a', { href: ROOT_FROM_PAGE }, words(site)))
}

function viewer({ card, link, poster }: PageParts): Markup {
  const title = say('pages.viewer', { title: shortWords(card.title, LIMITS.title) })
  const picture = { src: `${poster}.png`, alt: shortWords(card.alt, LIMITS.description), ...POSTER }
  return block(
    'section',
    {},
    element('h2', {}, text(say('pages.timeline'))),
    element('iframe', {
      src: `${ROOT_FROM_PAGE}embed/#${link}`,
      title,
      sandbox: SANDBOX,
      allow: 'fullscreen; clipboard-write',
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
    }),
    element('noscript', {}, element('img', picture)),
    element('p', {}, element('a', { href: `${ROOT_FROM_PAGE}#${link}` }, text(say('pages.open')))),
  )
}

/** Words of a document as an element of their own, so that their direction turns nothing beside them. */
export const words = (of: string): Markup => element('bdi', {}, text(of))
