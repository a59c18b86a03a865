import { plainLine } from '../../derive/picture/plain-line.ts'
import type { Brand } from '../../model/brand.ts'

/** HTML in which every word and value was escaped: only the functions of this file make it. */
export type Markup = Brand<string, 'Markup'>

/** `true` writes the bare name; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>

const VOID: ReadonlySet<string> = new Set(['img', 'link', 'meta'])
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Words of anywhere for an element, or for an attribute in double quotes, on one line. What no page holds
 * (U+0000, halves of a pair) and what would turn the words around it (bidi controls) is left out.
 *
 *     text('Heads & <b>') → 'Heads &amp; &lt;b&gt;'
 */
export function text(words: string): Markup {
  return plainLine(words).replace(/[&<>"]/g, sign => SIGNS[sign] ?? '') as Markup
}

/**
 * One element, its attributes in the order in which they are given.
 *
 *     element('a', { href: 'https://example.org/?a=1&b=2' }, text('Here'))
 *       → '<a href="https://example.org/?a=1&amp;b=2">Here</a>'
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${text(String(value))}"`))
  const opening = `<${name}${written.join('')}>`
  return (VOID.has(name) ? opening : `${opening}${children.join('')}</${name}>`) as Markup
}

/** Elements one a line. */
export const lines = (...parts: readonly Markup[]): Markup => parts.filter(Boolean).join('\n') as Markup

/** An element whose children stand on lines of their own, indented by two. */
export function block(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const inside = lines(...children).replaceAll(/^/gm, '  ')
  return element(name, attributes, `\n${inside}\n` as Markup)
}
