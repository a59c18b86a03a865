import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { formatCueSheet } from '../../src/export/kit/cue-sheet.ts'
import { qrPath } from '../../src/export/kit/qr-path.ts'
import { formatReadMe } from '../../src/export/kit/read-me.ts'
import { exportedAddress, storyAddress } from '../../src/export/story-address.ts'
import { fetchStory, type StepMatter } from '../../src/export/story-matter.ts'
import type { EventSummary } from '../../src/model/dataset-index.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import type { Story } from '../../src/model/story.ts'
import { kitWords } from '../../src/ui/export/kit-words.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { changedStory } from './changed-story.ts'
import { hostileStrings } from './hostile-strings.ts'
import { readXml } from './read-deck.ts'
import { seedOrder } from './seed-order.ts'

const step = (title: string, notes: string, event?: EventSummary): StepMatter => ({
  step: { id: 'one', title, link: 'v=1', notes, citations: [] },
  read: { choices: FIRST_CHOICES, shown: new Set(), notices: [], ...(event ? { event } : {}) },
  cited: [],
})

const sheet = (matters: readonly StepMatter[], address?: string): string =>
  formatCueSheet({ index: FIVE_MEETINGS, title: 'A talk', matters, address, words: kitWords })

/** Words of the page, without its style and its tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*<\/style>|<svg.*?<\/svg>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')

test('the cue sheet has steps in order with times to write, and the keys of the presentation', () => {
  const [, krasnodar] = FIVE_MEETINGS.events
  const html = sheet([step('Ask the room', 'word '.repeat(65), krasnodar), step('The end', '')])
  const words = wordsOf(html)
  expect(words).toMatch(/A talk Cue sheet · 2 steps · notes of about 1 minute/u)
  expect(words).toMatch(
    /Time notes 30 s Ask the room 4 October 2017, Krasnodar word word .* Time The end Keys/u,
  )
  expect(words).toMatch(/→ ← PgDn PgUp Space Next step/u)
})

test('the cue sheet says what no longer holds of a step', async () => {
  const { index, data } = seedOrder()
  const nothing = () => undefined
  const matters = await fetchStory(index, data, changedStory(index), nothing, new AbortController().signal)
  const words = wordsOf(formatCueSheet({ index, title: 'A', matters, address: undefined, words: kitWords }))
  expect(words).toMatch(
    /The step lost The event of this step is no longer in this collection\. Time The step view/u,
  )
  expect(words).toMatch(
    /The step view Since this step was saved, its view has changed: 1 event more and 1 event fewer/u,
  )
  expect(words).toMatch(
    /The step moved .* The words do not stand as they were quoted; the nearest are marked\./u,
  )
  expect(words).toMatch(
    /The step gone .* no longer in the document: “xylophones outnumber zebras” Time The step sound/u,
  )
})

test('the cue sheet runs nothing and loads nothing', () => {
  const html = sheet([step('One', 'Notes')], 'https://example.org/#v=1')
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
  expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/u)
})

test('the code of the live address stands on the sheet where there is one that a telephone reads', () => {
  const address = 'https://example.org/meetings/#v=1&story=who'
  expect(sheet([], address)).toContain(`<path d="${qrPath(address)?.path}"/>`)
  expect(sheet([])).not.toContain('<svg')
  expect(qrPath(`https://example.org/${'x'.repeat(300)}`)).toBeUndefined()
})

test('each dark square of a code is drawn once', () => {
  const { data } = encode('https://example.org/', { ecc: 'M', border: 2 })
  const dark = data.flat().filter(Boolean).length
  expect(qrPath('https://example.org/')?.path.match(/M/gu)).toHaveLength(dark)
})

test('hostile titles and notes are words on the cue sheet', () => {
  for (const words of hostileStrings(60)) {
    const body = sheet([step(words, words)]).replace(/^.*<\/style>/su, '')
    expect(body).not.toMatch(/<script|<!--|<!\[CDATA|[\u202a-\u202e\u2066-\u2069]/u)
    readXml('cue sheet', `<page>${body.replace('</html>', '').replaceAll('<br>', '')}</page>`)
  }
})

test('the list of contents names each file or folder once, and what it is', () => {
  const readMe = formatReadMe(
    {
      title: 'A talk',
      entries: [
        { name: 'timeline.html', kind: 'page' },
        { name: 'pictures/score.png', kind: 'pictures' },
        { name: 'pictures/score.svg', kind: 'pictures' },
      ],
      colophon: ['Plenary 1.2.3'],
    },
    kitWords,
  )
  expect(readMe.split('\r\n').slice(0, 2)).toEqual(['A talk', '======'])
  expect(readMe).toMatch(/\r\ntimeline\.html {5}The presentation/u)
  expect(readMe.match(/^pictures\/ /gmu)).toHaveLength(1)
  expect(readMe).toMatch(/\r\nPlenary 1\.2\.3\r\n$/u)
})

test('a story of the reader goes whole into the address, one of the collection by its id', () => {
  const own: Story = { schema: 'story/1', id: 'mine', title: 'Mine', steps: [] }
  const index = { ...FIVE_MEETINGS, stories: [{ ...own, id: 'built-in' }] }
  const page = 'https://example.org/'
  expect(storyAddress(page, index, { ...own, id: 'built-in' })).toMatch(/story=built-in&step=1$/u)
  expect(storyAddress(page, index, own)).toMatch(/story=~[\w-]+&step=1$/u)
  expect(storyAddress(undefined, index, own)).toBeUndefined()
  expect(storyAddress('file:///home/x.html', index, own)).toBeUndefined()
})

test('what is exported of a view leads to the view, without the story that only this browser may have', () => {
  const choices = {
    ...FIRST_CHOICES,
    withAny: FIVE_MEETINGS.organisations.slice(0, 1).map(({ id }) => id),
    story: 'mine',
  }
  const own: Story = { schema: 'story/1', id: 'mine', title: 'Mine', steps: [] }
  expect(exportedAddress(seedOrder({ scope: 'view', choices, story: own }))).not.toContain('mine')
  expect(exportedAddress(seedOrder({ scope: 'story', choices, story: own }))).toMatch(
    /story=~[\w-]+&step=1$/u,
  )
})
