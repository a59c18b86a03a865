import { Marp } from '@marp-team/marp-core'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import sanitizeHtml from 'sanitize-html'
import { expect, test } from 'vitest'
import { plainLine } from '../../src/derive/picture/plain-line.ts'
import type { SnippetOrder } from '../../src/embed/snippets/order.ts'
import { snippet, TARGETS, type Target } from '../../src/embed/snippets/snippet.ts'
import { CANVAS_FILTER, WORDPRESS_FILTER } from './filters.ts'

const ORDER: SnippetOrder = {
  base: 'https://example.org/meetings/',
  link: 'v=1&view=timeline&org=cis&q=%22%3Cb%3E%22',
  title: 'Security & counter-terrorism meetings',
  width: 960,
  height: 540,
  theme: 'auto',
  ui: 'min',
  pictureFile: 'plenary-security.png',
}
const HOSTILE = [
  '</iframe><script>alert(1)</script>',
  '" onload="alert(1)" x="',
  "'><img src=x onerror=alert(1)>",
  '```\n<script>alert(1)</script>',
  '](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '--> <script>alert(1)</script> <!--',
  'a\u0000b\u202Ec\uD800d',
  'x'.repeat(5000),
  'bg w:10 contrast opacity:0 of 50% left',
]
const FRAMED = TARGETS.filter(target => target !== 'marp' && target !== 'notion')

interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of a piece of HTML, in order, with their attributes as a browser reads them. */
function readElements(html: string): readonly Read[] {
  const found: Read[] = []
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) })
  parser.end(html)
  return found
}

/** The HTML that the place makes of the snippet. */
function asHtml(target: Target, order: SnippetOrder): string {
  const written = snippet(target, order)
  const fenced = /^```\{=html\}\n([^]*)\n```$/.exec(written)
  return fenced?.[1] ?? written
}

const frameOf = (target: Target, order: SnippetOrder): Readonly<Record<string, string>> =>
  readElements(asHtml(target, order)).find(({ name }) => name === 'iframe' || name === 'plenary-timeline')
    ?.attributes ?? {}

/** Names of the elements of a snippet; no title may add one. */
const namesOf = (target: Target, title: string): readonly string[] =>
  readElements(asHtml(target, { ...ORDER, title })).map(({ name }) => name)

test.each(FRAMED)('"%s" reads back as the view, its name and its size', target => {
  const frame = frameOf(target, ORDER)
  expect(frame['title']).toBe(ORDER.title)
  const source = new URL(frame['src'] ?? frame['data-src'] ?? '')
  expect(source.hash).toBe(`#${ORDER.link}`)
  expect(source.href).toMatch(/^https:\/\/example\.org\/meetings\//)
  expect(frame['height']).toBe('540')
})

test.each(FRAMED)('"%s" lets no title out of its place', target => {
  for (const title of HOSTILE) {
    expect(namesOf(target, title)).toEqual(namesOf(target, 'Plain'))
    expect(frameOf(target, { ...ORDER, title })['title']).toBe(plainLine(title))
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), title => {
      expect(namesOf(target, title)).toEqual(namesOf(target, 'Plain'))
    }),
    { numRuns: 200, seed: 3 },
  )
})

test('decks keep the clicker, pages do not ask for it', () => {
  const navOf = (target: Target): string | null => {
    const { src, 'data-src': later } = frameOf(target, ORDER)
    return new URL(src ?? later ?? '').searchParams.get('nav')
  }
  expect((['reveal', 'quarto', 'marp-live'] as const).map(navOf)).toEqual(['host', 'host', 'host'])
  expect((['iframe', 'html', 'wordpress', 'canvas'] as const).map(navOf)).toEqual([null, null, null, null])
})

test('scripts are of the kind that another origin may load without a header', () => {
  const scripts = TARGETS.flatMap(target => readElements(asHtml(target, ORDER))).filter(
    ({ name }) => name === 'script',
  )
  const src = 'https://example.org/meetings/plenary-embed.js'
  expect(scripts.map(({ attributes }) => attributes)).toEqual([{ src, async: '' }])
})

test('every frame has the sandbox, and none asks for an origin of its own', () => {
  for (const target of FRAMED.filter(name => name !== 'element'))
    expect(frameOf(target, ORDER)['sandbox']).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    )
})

test('what the embedder chose stands in the query, what is as it is at first does not', () => {
  expect(snippet('notion', ORDER)).toBe(`https://example.org/meetings/embed/#${ORDER.link}`)
  expect(snippet('notion', { ...ORDER, ui: 'none', theme: 'dark' })).toBe(
    `https://example.org/meetings/embed/?ui=none&theme=dark#${ORDER.link}`,
  )
  expect(snippet('link', ORDER)).toBe(`https://example.org/meetings/#${ORDER.link}`)
})

test('a slide shows the picture of the view until the frame is there, and in print', () => {
  const poster = "https://example.org/it's (a) place/posters/e/1.png"
  for (const target of ['reveal', 'quarto', 'marp-live'] as const)
    expect(frameOf(target, { ...ORDER, poster })['style']).toBe(
      'border:0;background:url(https://example.org/it%27s%20%28a%29%20place/posters/e/1.png) center/contain no-repeat',
    )
})

test('the element shows its picture, or its words, where nothing runs', () => {
  const poster = 'https://example.org/meetings/posters/timeline.png'
  const picture = readElements(snippet('element', { ...ORDER, poster })).find(({ name }) => name === 'img')
  expect(picture?.attributes).toMatchObject({ src: poster, alt: ORDER.title })
  expect(snippet('element', ORDER)).toContain('>Security &amp; counter-terrorism meetings</a>')
})

test.each(HOSTILE)('Marp makes one picture in one link of it, whatever the title (%#)', title => {
  const { html } = new Marp({ script: false }).render(snippet('marp', { ...ORDER, title }))
  const read = readElements(html)
  const inSlide = read.slice(read.findIndex(({ name }) => name === 'section'))
  expect(inSlide.map(({ name }) => name)).toEqual(['section', 'p', 'a', 'img'])
  expect(inSlide[2]?.attributes['href']).toBe(snippet('link', ORDER))
  expect(inSlide[3]?.attributes).toMatchObject({ src: 'plenary-security.png' })
})

test('Marp with HTML shows the view itself; without, nothing of it runs', () => {
  const live = snippet('marp-live', ORDER)
  const frames = (html: string): number => readElements(html).filter(({ name }) => name === 'iframe').length
  expect(frames(new Marp({ html: true, script: false }).render(live).html)).toBe(1)
  expect(frames(new Marp({ script: false }).render(live).html)).toBe(0)
})

test('Canvas keeps the frame, its size and its sandbox, and the link under it', () => {
  const kept = readElements(sanitizeHtml(snippet('canvas', ORDER), CANVAS_FILTER))
  expect(kept).toEqual(readElements(snippet('canvas', ORDER)))
})

test('the frame of WordPress stays a frame where an author may not write HTML of all kinds', () => {
  const [frame] = readElements(sanitizeHtml(snippet('wordpress', ORDER), WORDPRESS_FILTER))
  expect(frame?.name).toBe('iframe')
  expect(frame?.attributes).toMatchObject({ title: ORDER.title, width: '960', height: '540' })
  expect(frame?.attributes['src']).toContain(`embed/#${ORDER.link}`)
})
