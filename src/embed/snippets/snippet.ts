import { elementSnippet, canvasSnippet, htmlSnippet, wordpressSnippet } from './for-pages.ts'
import { marpLiveSnippet, marpSnippet, quartoSnippet, revealSnippet } from './for-decks.ts'
import { pageFrame } from './frame-element.ts'
import { appAddress, frameAddress, type SnippetOrder } from './order.ts'

/** In the order in which they are offered. */
export const TARGETS = [
  'iframe',
  'element',
  'html',
  'reveal',
  'quarto',
  'marp',
  'marp-live',
  'wordpress',
  'notion',
  'canvas',
] as const
/** Where a view is pasted into. */
export type Target = (typeof TARGETS)[number]

const WRITERS: Readonly<Record<Target | 'link', (order: SnippetOrder) => string>> = {
  link: appAddress,
  iframe: pageFrame,
  element: elementSnippet,
  html: htmlSnippet,
  reveal: revealSnippet,
  quarto: quartoSnippet,
  marp: marpSnippet,
  'marp-live': marpLiveSnippet,
  wordpress: wordpressSnippet,
  // Its crawler runs no script; what a reader sees is the viewer itself.
  notion: order => frameAddress(order),
  canvas: canvasSnippet,
}

/**
 * What to paste there. Same order, same text; words of documents are escaped for the place they come into, and
 * no snippet asks for more than the viewer needs.
 *
 *     snippet('notion', order) → 'https://example.org/embed/#v=1&view=timeline&org=cis'
 */
export const snippet = (target: Target | 'link', order: SnippetOrder): string => WRITERS[target](order)
