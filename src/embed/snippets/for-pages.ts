import { pageFrame, SANDBOX } from './frame-element.ts'
import { block, element, lines, text, type Markup } from './markup.ts'
import { appAddress, frameAddress, type SnippetOrder } from './order.ts'

/** A frame, a line under it that leads to the sources, and nothing that runs in the page itself. */
export function htmlSnippet(order: SnippetOrder): Markup {
  const source = element('a', { href: appAddress(order) }, text(order.title))
  return block('figure', {}, pageFrame(order), element('figcaption', {}, source))
}

/**
 * The element of `plenary-embed.js`; what is in it shows without scripts, in print, and until the frame is
 * there.
 */
export function elementSnippet(order: SnippetOrder): Markup {
  const { base, title, width, height, poster } = order
  const picture = poster === undefined ? [] : [element('img', { src: poster, alt: title, width, height })]
  const words = poster === undefined ? [text(title)] : picture
  return lines(
    element('script', { src: `${base}plenary-embed.js`, async: true }),
    block(
      'plenary-timeline',
      { src: frameAddress(order), title, height, poster },
      element('a', { href: appAddress(order) }, ...words),
    ),
  )
}

/**
 * A block of the editor. WordPress keeps frames of authors who may write HTML; for the others there is the
 * address of a page with `oembed.json`.
 */
export function wordpressSnippet(order: SnippetOrder): string {
  return `<!-- wp:html -->\n${pageFrame(order)}\n<!-- /wp:html -->`
}

/**
 * Only what Canvas keeps: neither `allow` nor `loading`, and a height in pixels.
 * @see https://github.com/instructure/canvas-lms/blob/master/gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb
 */
export function canvasSnippet(order: SnippetOrder): Markup {
  const { title, height } = order
  const src = frameAddress(order)
  const frame = {
    src,
    title,
    width: '100%',
    height,
    name: 'plenary',
    sandbox: SANDBOX,
    allowfullscreen: true as const,
  }
  return lines(
    element('iframe', frame),
    element('p', {}, element('a', { href: appAddress(order) }, text(title))),
  )
}
