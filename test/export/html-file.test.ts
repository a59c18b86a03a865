import { afterEach, expect, test, vi } from 'vitest'
import { eventsStory } from '../../src/derive/stories.ts'
import { islandElement } from '../../src/export/html.ts'
import { writeHtml } from '../../src/export/html-file.ts'
import type { ExportOrder } from '../../src/export/order.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import type { OrganisationId } from '../../src/model/ids.ts'
import {
  DATA_ISLAND,
  START_ISLAND,
  type InlinedData,
  type InlinedStart,
} from '../../src/model/inlined-page.ts'
import { createInlinedData } from '../../src/state/inlined-data.ts'
import { seedOrder } from './seed-order.ts'

const TEMPLATE = `${islandElement(DATA_ISLAND, {})}${islandElement(START_ISLAND, {})}`
const { signal } = new AbortController()

afterEach(() => vi.unstubAllGlobals())

function island(page: string, id: string): unknown {
  return JSON.parse(new RegExp(`id="${id}">([^<]*)<`).exec(page)?.[1] ?? '')
}

/** What stands in the islands of the file. */
async function write(order: ExportOrder, answer = new Response(TEMPLATE)) {
  let address = ''
  vi.stubGlobal('fetch', (url: URL) => {
    address = url.href
    return Promise.resolve(answer)
  })
  const progress: number[] = []
  const file = await writeHtml(order, (done, total) => progress.push(done / total), signal)
  const page = await file.text()
  return {
    data: island(page, DATA_ISLAND) as InlinedData,
    start: island(page, START_ISLAND) as InlinedStart,
    progress,
    address,
  }
}

test('the whole timeline goes into one file, with every text as it was', async () => {
  const order = seedOrder()
  const { data, start, progress, address } = await write(order)
  expect(address).toBe('https://example.org/meetings/standalone.html')
  expect(data.index).toEqual(order.index)
  const door = createInlinedData(data)
  for (const { id } of order.index.documents)
    expect(await door.text(id, signal)).toBe(await order.data.text(id, signal))
  for (const { id } of order.index.events) expect((await door.facts(id, signal)).event.id).toBe(id)
  expect(start).toEqual({ link: 'v=1&view=timeline', home: 'https://example.org/meetings/' })
  expect(progress.at(-1)).toBe(1)
})

test('a view takes along its events, what they name and what it was filtered by, and no more', async () => {
  const whole = seedOrder()
  const berlin = whole.index.events[0]
  const choices = {
    ...FIRST_CHOICES,
    include: ['osce' as OrganisationId],
    exclude: ['cis' as OrganisationId],
  }
  const { data, start } = await write(
    seedOrder({ scope: 'view', choices, shown: new Set(berlin ? [berlin.id] : []) }),
  )
  expect(data.index.events).toEqual([berlin])
  expect(data.index.documents.map(({ id }) => id)).toEqual(berlin?.documents)
  expect(data.texts).toHaveLength(1)
  const bodies = new Set(data.index.organisations.map(({ id }) => id))
  expect(berlin?.organisations.every(({ organisation }) => bodies.has(organisation))).toBe(true)
  expect(bodies.has('cis' as OrganisationId)).toBe(true)
  expect(bodies.size).toBeLessThan(whole.index.organisations.length)
  expect(start.link).toBe('v=1&view=timeline&org=osce&org=-cis')
})

test('a story is in the file, which opens on its first step', async () => {
  const order = seedOrder()
  const story = { ...eventsStory(order.index), id: 'tuesday', title: 'Tuesday' }
  const { start } = await write(seedOrder({ scope: 'story', story }))
  expect(start.stories).toEqual([story])
  expect(start.link).toBe('v=1&view=timeline&story=tuesday&step=1')
})

test('a page that is not there, or is another, is a sentence', async () => {
  await expect(write(seedOrder(), new Response('', { status: 404 }))).rejects.toThrow(
    'not where it should be (404)',
  )
  await expect(write(seedOrder(), new Response('<html>'))).rejects.toThrow('Build the site again.')
  const { address: _, ...nowhere } = seedOrder()
  await expect(writeHtml({ ...nowhere, address: undefined }, () => undefined, signal)).rejects.toThrow(
    'no address',
  )
})
