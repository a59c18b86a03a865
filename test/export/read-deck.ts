import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { expect } from 'vitest'

/** An element as it stands in a part: its name and attributes. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The parts of a presentation that are XML, by name. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name))
  return new Map(parts.map(([name, part]) => [name, strFromU8(part)]))
}

/**
 * The elements of a part in their order; fails where it is not well-formed: an element that is not closed in its
 * turn, a sign that XML forbids, an ampersand by itself, two attributes of one name.
 */
export function readXml(name: string, xml: string): readonly Element[] {
  const empty = new Set([...xml.matchAll(/<([\w:]+)(?:\s[^<>]*)?\/>/gu)].map(([, tag]) => tag))
  const elements: Element[] = []
  const open: string[] = []
  const faults: string[] = [...forbidden(xml), ...doubled(xml)]
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        elements.push({ name: tag, attributes })
        open.push(tag)
      },
      onclosetag: (tag, implied) => {
        if (open.pop() !== tag || (implied && !empty.has(tag)))
          faults.push(`${tag} is not closed in its turn`)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  expect([...faults, ...open], name).toEqual([])
  return elements
}

const forbidden = (xml: string): readonly string[] => [
  ...(xml.match(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u) ?? []),
  ...(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/iu) ?? []),
]

/** Tags in which an attribute stands twice, or in which a quotation mark ends a value too early. */
function doubled(xml: string): readonly string[] {
  const tags = xml.match(/<[^?][^>]*>/gu) ?? []
  return tags.filter(tag => {
    const keys = [...tag.matchAll(/\s([\w:]+)="[^"]*"/gu)].map(([, key]) => key)
    return new Set(keys).size !== keys.length || !/^<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>$/u.test(tag)
  })
}

/** The parts of one folder, each as its elements: `ppt/slides/slide1.xml`, … */
export function slidesOf(bytes: Uint8Array): readonly (readonly Element[])[] {
  const parts = [...xmlParts(bytes)].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
  const number = (name: string): number => Number(/\d+/u.exec(name)?.[0])
  return parts.toSorted(([a], [b]) => number(a) - number(b)).map(([name, xml]) => readXml(name, xml))
}

/** The words of a part, a line for each paragraph that has any. */
export function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gsu)]
    .map(([, inside = '']) => [...inside.matchAll(/<a:t>(.*?)<\/a:t>/gsu)].map(([, words]) => words).join(''))
    .filter(words => words !== '')
}
