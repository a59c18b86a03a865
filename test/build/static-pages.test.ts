import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCollection, type Collection } from '../../src/build/collection.ts'
import { formatHeaders } from '../../src/build/headers-file.ts'
import { createPosterWriter } from '../../src/build/static-pages/draw-poster.ts'
import { sheetsOf } from '../../src/build/static-pages/sheets.ts'
import { parseSiteAddress } from '../../src/build/static-pages/site-address.ts'
import { staticPages, type SitePages } from '../../src/build/static-pages/static-pages.ts'
import { plainLine } from '../../src/derive/picture/plain-line.ts'
import type { EventId } from '../../src/model/ids.ts'
import { ROOT } from './run-plenary.ts'

const AT = 'https://example.org/meetings/'
const fonts = { serif: 'assets/serif.woff2', sans: 'assets/sans.woff2' }
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Council\u0000 of \u202Eevil\u2066 \uD800 heads',
  'Long '.repeat(1000),
  '</title></style>]]>--> <!-- ${x} $& &lt;',
  '',
]

let collection: Collection
let pages: SitePages

beforeAll(async () => {
  collection = readCollection(join(ROOT, 'seeds'))
  pages = await staticPages({ collection, root: AT, fonts })
}, 120_000)

interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

function readElements(html: string): readonly Read[] {
  const found: Read[] = []
  const open: Read[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: '' }
      found.push(element)
      open.push(element)
    },
    ontext: text => {
      for (const element of open) element.text += text
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  return found
}

const htmlOf = (files: SitePages): readonly (readonly [string, string])[] =>
  [...files].flatMap(([path, body]) => (path.endsWith('index.html') ? [[path, String(body)] as const] : []))

const properties = (elements: readonly Read[]): ReadonlyMap<string, string> =>
  new Map(
    elements
      .filter(({ name }) => name === 'meta')
      .map(({ attributes }) => [
        attributes['property'] ?? attributes['name'] ?? '',
        attributes['content'] ?? '',
      ]),
  )

const sizeOfPng = (bytes: Uint8Array): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect([...bytes.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  return [view.getUint32(16), view.getUint32(20)]
}

test('each event and each story has a page, a picture and an answer to oEmbed', () => {
  const { events, stories } = collection.index
  const expected = [...events.map(({ id }) => `e/${id}`), 's/events', ...stories.map(({ id }) => `s/${id}`)]
  for (const name of expected) {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        `${name}/index.html`,
        `${name}/oembed.json`,
        `posters/${name}.png`,
        `posters/${name}.svg`,
      ]),
    )
  }
  expect(pages.has('oembed.json') && pages.has('posters/timeline.png')).toBe(true)
})

test('without scripts a crawler finds six tags and a picture of 1200 by 630', () => {
  for (const [path, html] of htmlOf(pages)) {
    const found = properties(readElements(html))
    const six = ['title', 'type', 'url', 'image', 'description', 'site_name']
    expect(six.filter(name => !found.get(`og:${name}`))).toEqual([])
    expect(found.get('og:url')).toBe(`${AT}${path.replace('index.html', '')}`)
    const picture = pages.get(decodeURIComponent(found.get('og:image')?.slice(AT.length) ?? ''))
    expect(sizeOfPng(picture as Uint8Array)).toEqual([1200, 630])
  }
})

test('oEmbed answers as the specification asks, and what it gives is one frame', () => {
  for (const [path, html] of htmlOf(pages)) {
    const way = readElements(html).find(({ attributes }) => attributes['type'] === 'application/json+oembed')
    expect(way?.attributes['href']).toBe(`${AT}${path.replace('index.html', 'oembed.json')}`)
    const answer: unknown = JSON.parse(String(pages.get(path.replace('index.html', 'oembed.json'))))
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 960,
      height: 540,
      provider_url: AT,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    const [frame, ...others] = readElements((answer as { readonly html: string }).html)
    expect([frame?.name, others]).toEqual(['iframe', []])
    expect(frame?.attributes['src']).toMatch(/^https:\/\/example\.org\/meetings\/embed\/#v=1&.*&oembed=1$/)
  }
})

test('every step and every event is there to be read and followed without scripts', () => {
  const story = readElements(String(pages.get('s/events/index.html')))
  const ways = story.filter(({ attributes }) => attributes['href']?.startsWith('../../#'))
  for (const { id, title } of collection.index.events) {
    const way = ways.find(({ attributes }) => attributes['href']?.endsWith(`e=${id}`))
    expect(way?.text).toBe(title)
  }
  const frame = story.find(({ name }) => name === 'iframe')
  expect(frame?.attributes['src']).toBe('../../embed/#v=1&view=timeline&step=1')
})

test('an event says in the words of its document what search engines are told, too', () => {
  const [, html = ''] = htmlOf(pages).find(([path]) => path.includes('2017-10-04')) ?? []
  const island = readElements(html).find(({ name }) => name === 'script')
  expect(JSON.parse(island?.text ?? '')).toMatchObject({
    '@type': 'Event',
    startDate: '2017-10-04',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { name: 'Krasnodar', address: { addressCountry: 'RU' } },
  })
  const quotation = readElements(html)
    .find(({ name }) => name === 'blockquote')
    ?.text.slice(1, -1)
  expect([...collection.texts.values()].some(text => text.includes(quotation ?? '\0'))).toBe(true)
})

test('nothing runs in a page but the viewer in its frame', () => {
  for (const [, html] of htmlOf(pages)) {
    const elements = readElements(html)
    const scripts = elements.filter(({ name }) => name === 'script')
    expect(scripts.map(({ attributes }) => attributes)).toEqual([{ type: 'application/ld+json' }])
    const policy = elements.find(({ attributes }) => 'http-equiv' in attributes)?.attributes['content'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
  }
})

describe('titles that mean harm', () => {
  /** The same collection with other titles, of the collection and of each event. */
  function titled(title: string): Collection {
    const { index } = collection
    const events = index.events.slice(0, 2).map(event => ({ ...event, title }))
    return { ...collection, index: { ...index, title, events, stories: [] } }
  }

  let plain: SitePages
  beforeAll(async () => {
    plain = await staticPages({ collection: titled('Plain'), root: AT, fonts })
  }, 120_000)

  test.each(HOSTILE)('stay words (%#)', async title => {
    const hostile = await staticPages({ collection: titled(title), root: AT, fonts })
    for (const [path, html] of htmlOf(hostile)) {
      const elements = readElements(html)
      const names = (read: readonly Read[]): readonly string[] => read.map(({ name }) => name)
      const asPlain = String(plain.get(path))
      expect(names(elements)).toEqual(names(readElements(asPlain)))
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/u)
      expect(html.includes('\0')).toBe(false)
      const data: unknown = JSON.parse(elements.find(({ name }) => name === 'script')?.text ?? '')
      expect(data).toHaveProperty('@context', 'https://schema.org')
      expect([...(properties(elements).get('og:title') ?? '')].length).toBeLessThanOrEqual(120)
      if (title.length < 100 && path.startsWith('e/'))
        expect(elements.find(({ name }) => name === 'h1')?.text).toBe(plainLine(title))
    }
  })

  test('are drawn inside the picture', async () => {
    const { measure } = await createPosterWriter(ROOT)
    for (const title of HOSTILE)
      for (const sheet of sheetsOf(titled(title))) {
        const { parts } = sheet.draw(measure)
        const texts = parts.filter(part => part.kind === 'text')
        const over = texts.filter(({ x, y, width, anchor }) => {
          const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
          return left < 0 || left + width > 1200 || y < 0 || y > 630
        })
        expect(over).toEqual([])
      }
  })
})

test('same documents, same bytes, pictures too', async () => {
  expect(await staticPages({ collection, root: AT, fonts })).toEqual(pages)
})

test('words in Cyrillic and with marks are drawn in the same typefaces, others as boxes', async () => {
  const { measure } = await createPosterWriter(ROOT)
  const wide = (text: string): number => measure(text, { size: 10, weight: 600, voice: 'serif' })
  expect(wide('Совет')).toBeGreaterThan(20)
  expect(wide('Łódź')).toBeCloseTo(wide('Ł') + wide('ó') + wide('d') + wide('ź'), 0)
  expect(wide('中中')).toBe(2 * wide('中'))
  expect(measure('AV', { size: 10, weight: 400, voice: 'sans' })).toBeLessThan(
    measure('A', { size: 10, weight: 400, voice: 'sans' }) +
      measure('V', { size: 10, weight: 400, voice: 'sans' }),
  )
})

test('an event of an odd id keeps its page, its address encoded', async () => {
  const { index } = collection
  const id = '2019-совет' as EventId
  const events = index.events.slice(0, 1).map(event => ({ ...event, id }))
  const odd = await staticPages({
    collection: { ...collection, index: { ...index, events } },
    root: AT,
    fonts,
  })
  const html = String(odd.get('e/2019-совет/index.html'))
  expect(properties(readElements(html)).get('og:url')).toBe(`${AT}e/2019-%D1%81%D0%BE%D0%B2%D0%B5%D1%82/`)
})

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/meetings/index.html?x=1#y', 'https://example.org/meetings/'],
  ['http://localhost:4173/a//', 'http://localhost:4173/a/'],
  ['ftp://example.org/', undefined],
  ['https://ana:secret@example.org/', undefined],
  ['example.org', undefined],
])('%s is where the site lives: %s', (word, address) => {
  expect(parseSiteAddress(word)).toBe(address)
})

test('the app may not be framed, the viewer may, and nothing else is said of it', () => {
  const blocks = formatHeaders('/meetings/').split(/^(?=\/)/m)
  const framed = blocks.filter(block => block.includes('frame-ancestors'))
  expect(framed.map(block => block.split('\n')[0])).toEqual(['/meetings/', '/meetings/index.html'])
  expect(blocks.find(block => block.startsWith('/meetings/embed/*'))).toBe(
    '/meetings/embed/*\n  Access-Control-Allow-Origin: *\n',
  )
  expect(formatHeaders()).toContain('/*\n  X-Content-Type-Options: nosniff\n')
})
