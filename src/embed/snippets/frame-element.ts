import { element, type Attributes, type Markup } from './markup.ts'
import { frameAddress, type SnippetOrder } from './order.ts'

/**
 * What the viewer may do where it is framed. It needs no origin of its own, and must not ask for one: a frame
 * of the host's own origin could then take the sandbox off.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'
const ALLOW = 'fullscreen; clipboard-write'

/** A frame that is as wide as the column it stands in, and keeps its proportions. */
export function pageFrame(order: SnippetOrder): Markup {
  const { width, height } = order
  return element('iframe', {
    src: frameAddress(order),
    ...common(order),
    loading: 'lazy',
    style: `width:100%;height:auto;aspect-ratio:${width}/${height};border:0`,
  })
}

/**
 * A frame of that size on a slide, loaded with the deck unless `source` says otherwise; the clicker stays with
 * the deck. Where there is a picture of the view, it stands behind the frame until that is there, and in print.
 */
export function slideFrame(order: SnippetOrder, source: 'src' | 'data-src' = 'src'): Markup {
  const preload: Attributes = source === 'data-src' ? { 'data-preload': true } : {}
  return element('iframe', {
    [source]: frameAddress(order, 'host'),
    ...preload,
    ...common(order),
    style: `border:0${posterBehind(order)}`,
  })
}

function common({ title, width, height }: SnippetOrder): Attributes {
  return { title, width, height, sandbox: SANDBOX, allow: ALLOW, referrerpolicy: 'no-referrer' }
}

function posterBehind({ poster }: SnippetOrder): string {
  if (poster === undefined) return ''
  // What would end the address in a style sheet; all else of an address is plain already.
  const address = poster.replace(/["'()\\\s]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
  return `;background:url(${address}) center/contain no-repeat`
}
