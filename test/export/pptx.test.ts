import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ExportOrder } from '../../src/export/order.ts'
import { writeDeck } from '../../src/export/pptx/write-pptx.ts'
import type { EventSummary } from '../../src/model/dataset-index.ts'
import { eventsStory } from '../../src/derive/stories.ts'
import { addDays, type Day } from '../../src/model/day.ts'
import { edtfDay } from '../../src/model/edtf.ts'
import type { EventId } from '../../src/model/ids.ts'
import type { Story, StoryStep } from '../../src/model/story.ts'
import { slideWords } from '../../src/ui/export/slide-words.ts'
import { changedStory } from './changed-story.ts'
import { hostileStrings } from './hostile-strings.ts'
import { hasOffice, showDeck } from './office.ts'
import { paragraphs, readXml, slidesOf, xmlParts, type Element } from './read-deck.ts'
import { seedOrder, seedStory } from './seed-order.ts'

const write = (order: ExportOrder) =>
  writeDeck(order, slideWords, () => undefined, new AbortController().signal)
const named = (elements: readonly Element[], name: string) => elements.filter(one => one.name === name)

test('every part of the slides is well-formed, and holds shapes and no picture, chart or table', async () => {
  const bytes = await write(seedOrder())
  for (const [name, xml] of xmlParts(bytes)) {
    readXml(name, xml)
    expect(xml, name).not.toMatch(/<p:pic|<a:blip|graphicFrame|mc:AlternateContent|<c:chart/u)
  }
  expect(Object.keys(unzipSync(bytes)).filter(name => /media|embeddings|charts/u.test(name))).toEqual([])
})

test('every shape says what it is, on slides, layouts and notes', async () => {
  for (const [name, xml] of xmlParts(await write(seedOrder()))) {
    const silent = named(readXml(name, xml), 'p:cNvPr').filter(
      ({ attributes }) => attributes['id'] !== '1' && !attributes['descr']?.trim(),
    )
    expect(silent, name).toEqual([])
  }
})

test('each slide has one title, its text is 11 points at least, in typefaces that are everywhere', async () => {
  for (const elements of slidesOf(await write(seedOrder(seedStory())))) {
    expect(named(elements, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual(['title'])
    const sizes = named(elements, 'a:rPr').map(({ attributes }) => Number(attributes['sz']))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1100)
    const faces = new Set(named(elements, 'a:latin').map(({ attributes }) => attributes['typeface']))
    expect([...faces].filter(face => face !== 'Georgia' && face !== 'Arial')).toEqual([])
  }
})

test('the same order gives the same bytes, and no clock is in them', async () => {
  const [first, second] = [await write(seedOrder()), await write(seedOrder())]
  expect(first).toEqual(second)
  const core = xmlParts(first).get('docProps/core.xml') ?? ''
  expect(core).toContain('<dc:title>Security and counter-terrorism meetings, 2016–2019</dc:title>')
  expect(core).toMatch(/<dc:identifier>sha256:[0-9a-f]{64}<\/dc:identifier>/u)
  expect(core).toMatch(/<cp:version>\d+\.\d+\.\d+<\/cp:version>/u)
  expect(core).not.toContain('dcterms:')
})

test('the speaker has notes, quotations with their sources, what to check, and the live view', async () => {
  const notes = xmlParts(await write(seedOrder(seedStory()))).get('ppt/notesSlides/notesSlide4.xml') ?? ''
  expect(paragraphs(notes).slice(0, -1)).toEqual([
    'Ask the room for the fifth. The text does not name it, so the timeline does not either.',
    expect.stringMatching(/^The end is open as well/u),
    expect.stringMatching(
      /^1\. “Delegates from 75 countries and five international organisations.*line 9, 001_/u,
    ),
    expect.stringMatching(/^2\. “.*in the next two days.*line 11, 001_/u),
    expect.stringMatching(/^Check: .*line 11/u),
    expect.stringMatching(/^Check: Five .*four named.*line 9/u),
    expect.stringMatching(/^Check: Publisher worked out: .*line 5/u),
    expect.stringMatching(/^https:\/\/example\.org\/meetings\/#v=1&amp;view=timeline&amp;e=2017-10-04/u),
  ])
})

/** What stands on the slide of each step of a story over a collection that has changed, the score left out. */
async function changedSlides(): Promise<readonly string[]> {
  const order = seedOrder()
  const parts = xmlParts(await write({ ...order, scope: 'story', story: changedStory(order.index) }))
  return ['2', '3', '4', '5', '6'].map(n =>
    paragraphs(parts.get(`ppt/slides/slide${n}.xml`) ?? '').join('\n'),
  )
}

test('a slide says what no longer holds of its step', async () => {
  const [lost, view, moved, gone, sound] = await changedSlides()
  expect(lost).toMatch(/^The step lost\n[\s\S]*The event of this step is no longer in this collection\./u)
  expect(lost).not.toContain('Krasnodar')
  expect(view).toContain('Since this step was saved, its view has changed: 1 event more and 1 event fewer.')
  expect(moved).toContain('The words do not stand as they were quoted; the nearest are marked.')
  expect(gone).toContain('no longer in the document: “xylophones outnumber zebras”')
  expect(sound).not.toMatch(/no longer|changed:|do not stand/u)
})

test('slides of one view are told apart, however long its title', async () => {
  const order = hostileOrder()
  const [all] = order.story?.steps ?? []
  if (!all || !order.story) throw new Error('No step.')
  const steps = [{ ...all, title: 'A long title '.repeat(24) }]
  const parts = xmlParts(await write({ ...order, story: { ...order.story, steps } }))
  const title = paragraphs(parts.get('ppt/slides/slide2.xml') ?? '').find(words => words.includes('long'))
  expect(title).toMatch(/^A long title .*…, 2 of \d+$/u)
})

test('without an address that others can open, links lead within the slides', async () => {
  for (const address of [undefined, 'file:///home/x/timeline.html', 'data:text/html,x']) {
    const links = [...xmlParts(await write(seedOrder({ address })))].filter(([name]) =>
      name.includes('slides/_rels'),
    )
    for (const [name, xml] of links) expect(xml, name).not.toContain('TargetMode="External"')
    expect(links.map(([, xml]) => xml).join('')).toContain('Target="slide3.xml"')
  }
})

test('a score of more than 25 events is told on several slides', async () => {
  const order = seedOrder()
  const many = Array.from(
    { length: 60 },
    (_, n) => ({ ...order.index.events[n % 5], id: `e${n}` }) as EventSummary,
  )
  const index = { ...order.index, events: many, stories: [] }
  const shown = new Set(many.map(({ id }) => id))
  const data = {
    ...order.data,
    facts: () =>
      order.data.facts(
        order.index.events[0]?.id ?? many[0]?.id ?? ('' as never),
        new AbortController().signal,
      ),
  }
  const parts = xmlParts(await write({ ...order, index, shown, data }))
  const titles = ['1', '2', '3', '4'].map(n => paragraphs(parts.get(`ppt/slides/slide${n}.xml`) ?? '')[0])
  for (const [i, title] of titles.slice(0, 3).entries())
    expect(title).toMatch(new RegExp(`, ${i + 1} of 3$`, 'u'))
  expect(titles[3]).not.toMatch(/of 3$/u)
})

test('a writing that is cancelled ends with the reason', async () => {
  const stop = new AbortController()
  const writing = writeDeck(
    seedOrder(),
    slideWords,
    done => done === 2 && stop.abort(new Error('Enough.')),
    stop.signal,
  )
  await expect(writing).rejects.toThrow('Enough.')
})

/** 500 meetings on the scores of one view, 40 of them on slides of their own, too. */
function hostileOrder(): ExportOrder {
  const order = seedOrder()
  const [template] = order.index.events
  if (!template) throw new Error('The seeds have no event.')
  const events = hostileStrings(500).map((title, n): EventSummary => {
    const first = addDays(template.bounds?.first ?? (0 as Day), n * 200)
    const bounds = { first, lastCertain: first, last: first }
    return { ...template, id: `hostile-${n}` as EventId, date: edtfDay(first), bounds, title, venue: title }
  })
  const index = { ...order.index, title: events[0]?.title ?? '', events, stories: [] }
  const own = eventsStory(index).steps.slice(0, 40)
  const all: StoryStep = {
    id: 'all',
    title: '</a:t>',
    link: 'v=1',
    notes: events[9]?.title ?? '',
    citations: [],
  }
  const story: Story = {
    schema: 'story/1',
    id: 'hostile',
    title: events[6]?.title ?? '',
    steps: [all, ...own],
  }
  const data = {
    ...order.data,
    facts: async () => order.data.facts(template.id, new AbortController().signal),
  }
  return { ...order, index, data, scope: 'story', story, shown: new Set(events.map(({ id }) => id)) }
}

test('500 hostile titles leave every part well-formed and every shape with its words', async () => {
  for (const [name, xml] of xmlParts(await write(hostileOrder()))) {
    const silent = named(readXml(name, xml), 'p:cNvPr').filter(
      ({ attributes }) => attributes['descr'] === undefined,
    )
    expect(silent, name).toEqual([])
    expect(xml, name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  }
})

test.skipIf(!hasOffice)('LibreOffice shows the slides with their words and links', async () => {
  const bytes = await write(seedOrder(seedStory()))
  showDeck(bytes, shown => {
    expect(shown.slides).toBe(8)
    expect(shown.text(7)).toMatch(/7 of 7[\s\S]*30 October 2019 Moscow[\s\S]*CSTO[\s\S]*Interpol/u)
    expect(shown.text(8)).toMatch(/Sources[\s\S]*TASS, 31 May 2016 · 002_469faddfd09abc77\.txt/u)
    expect(new Set(shown.links.map(({ slide }) => slide)).size).toBe(8)
    for (const { address } of shown.links)
      expect(address).toMatch(/^https:\/\/example\.org\/meetings\/#v=1&/u)
    expect(shown.links.map(({ address }) => address)).toContainEqual(
      expect.stringMatching(/tab=text&d=004_105e082bcbc74425&p=/u),
    )
    for (let slide = 1; slide <= 8; slide++) expect(shown.drawn(slide)).toBeGreaterThan(2)
  })
})

test.skipIf(!hasOffice)('LibreOffice opens 500 hostile titles', async () => {
  showDeck(await write(hostileOrder()), shown => expect(shown.slides).toBeGreaterThan(60))
})
