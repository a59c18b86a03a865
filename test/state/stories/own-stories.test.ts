import { expect, test, vi } from 'vitest'
import type { StoryStep } from '../../../src/model/story.ts'
import { openOwnStories, type OwnStories } from '../../../src/state/stories/own-stories.ts'
import { createMemoryShelf, createTabs, storyOf } from './memory-shelf.ts'

const step = (id: string): StoryStep => ({ id, title: id, link: 'v=1', notes: '', citations: [] })
const settled = (...tabs: readonly OwnStories[]): Promise<void> =>
  vi.waitFor(() => expect(tabs.map(tab => tab.keeping().kind)).toEqual(tabs.map(() => 'saved')))
const titles = (tab: OwnStories): readonly string[] => tab.list().map(({ story }) => story.title)
const stepsOf = (tab: OwnStories, id: string): number =>
  tab.list().find(({ story }) => story.id === id)?.story.steps.length ?? -1

test('what was made is there after a reload, and "saved" is said only once it is', async () => {
  const { shelf, open } = createTabs()
  const tab = await open()
  const id = tab.add(storyOf('talk'))
  expect(tab.keeping().kind).toBe('saving')
  expect(titles(tab)).toEqual(['talk'])
  expect(shelf.records.size).toBe(0)
  await settled(tab)
  expect(shelf.records.size).toBe(1)
  tab.edit(id, { kind: 'insert', step: step('a'), shown: [], before: undefined })
  await settled(tab)
  expect((await open()).list()).toEqual(tab.list())
})

test('two tabs that add fifty steps each at the same time lose none', async () => {
  const { open } = createTabs()
  const [one, two] = [await open(), await open()]
  const id = one.add(storyOf('talk'))
  await vi.waitFor(() => expect(titles(two)).toEqual(['talk']))
  for (let n = 0; n < 50; n++) {
    one.edit(id, { kind: 'insert', step: step(`one-${n}`), shown: [], before: undefined })
    two.edit(id, { kind: 'insert', step: step(`two-${n}`), shown: [], before: undefined })
    if (n % 7 === 0) await Promise.resolve()
  }
  await settled(one, two)
  await vi.waitFor(() => expect([stepsOf(one, id), stepsOf(two, id)]).toEqual([100, 100]))
  expect(one.clash() ?? two.clash()).toBeUndefined()
  expect((await open()).list()).toEqual(one.list())
})

test('two tabs that write the same notes at the same time keep both: a copy, never an overwrite', async () => {
  const { open } = createTabs()
  const [one, two] = [await open(), await open()]
  const id = one.add(storyOf('talk', step('a')))
  await vi.waitFor(() => expect(titles(two)).toEqual(['talk']))
  one.edit(id, { kind: 'describe', step: 'a', field: 'notes', from: '', to: 'One.' })
  two.edit(id, { kind: 'describe', step: 'a', field: 'notes', from: '', to: 'Two.' })
  await settled(one, two)
  await vi.waitFor(() => expect(titles(one)).toEqual(['talk', 'talk (2)']))
  const notes = one.list().map(({ story }) => story.steps[0]?.notes)
  expect(new Set(notes)).toEqual(new Set(['One.', 'Two.']))
  expect(two.clash()).toMatchObject({ id, title: 'talk' })
})

test('a story that another tab deleted comes back with what was written here; one that it changed is not deleted', async () => {
  const { open } = createTabs()
  const [one, two] = [await open(), await open()]
  const id = one.add(storyOf('talk', step('a')))
  await vi.waitFor(() => expect(titles(two)).toEqual(['talk']))
  one.remove(id)
  two.edit(id, { kind: 'rename', from: 'talk', to: 'Talk on Monday' })
  await settled(one, two)
  await vi.waitFor(() => expect(titles(one)).toEqual(['Talk on Monday']))
  two.edit(id, { kind: 'rename', from: 'Talk on Monday', to: 'Talk on Tuesday' })
  one.remove(id)
  await settled(one, two)
  await vi.waitFor(() => expect(titles(one)).toEqual(['Talk on Tuesday']))
  expect(one.clash()).toMatchObject({ id, copy: undefined })
})

test('a browser that refuses is said at once; what is made lasts on the page and is written once it lets', async () => {
  const { shelf, open } = createTabs()
  shelf.refuse('SecurityError')
  const tab = await open()
  expect(tab.keeping()).toEqual({ kind: 'failed', reason: 'refused' })
  const id = tab.add(storyOf('talk'))
  tab.edit(id, { kind: 'rename', from: 'talk', to: 'Talk' })
  await vi.waitFor(() => expect(tab.keeping()).toEqual({ kind: 'failed', reason: 'refused' }))
  expect(titles(tab)).toEqual(['Talk'])
  shelf.refuse(undefined)
  tab.tryAgain()
  await settled(tab)
  expect(titles(await open())).toEqual(['Talk'])
})

test('a full browser keeps what it had, byte for byte, and the page keeps the rest', async () => {
  const { shelf, open } = createTabs()
  const tab = await open()
  const id = tab.add(storyOf('talk'))
  await settled(tab)
  const before = JSON.stringify([...shelf.records])
  shelf.refuse('QuotaExceededError')
  tab.edit(id, { kind: 'insert', step: step('a'), shown: [], before: undefined })
  await vi.waitFor(() => expect(tab.keeping()).toEqual({ kind: 'failed', reason: 'full' }))
  tab.edit(id, { kind: 'insert', step: step('b'), shown: [], before: undefined })
  await vi.waitFor(() => expect(tab.keeping().kind).toBe('failed'))
  expect(JSON.stringify([...shelf.records])).toBe(before)
  expect(stepsOf(tab, id)).toBe(2)
})

test('the same story twice is one; another of its id stands beside it; no id is that of a story built in', async () => {
  const { open } = createTabs()
  const tab = await open([storyOf('given')])
  expect(tab.add(storyOf('talk'))).toBe('talk')
  expect(tab.add(storyOf('talk'))).toBe('talk')
  expect(tab.add({ ...storyOf('talk'), title: 'other' })).toBe('talk-2')
  expect(tab.add(storyOf('given'))).toBe('given-2')
  expect(tab.add(storyOf('events'))).toBe('events-2')
  expect(tab.withBuiltIn()).toHaveLength(5)
})

test('deleted and taken back, a story has its id again', async () => {
  const { open } = createTabs()
  const tab = await open()
  const id = tab.add(storyOf('talk', step('a')))
  tab.remove(id)
  expect(titles(tab)).toEqual([])
  expect(tab.add(storyOf('talk', step('a')))).toBe(id)
  await settled(tab)
  expect(titles(await open())).toEqual(['talk'])
})

test('a record that is no story is neither shown nor touched', async () => {
  const shelf = createMemoryShelf()
  const odd = { story: { schema: 'story/9' }, collection: 'x' }
  shelf.records.set('odd', odd)
  const tab = await openOwnStories({ shelf, channel: undefined, collection: 'x', builtIn: [] })
  expect(tab.list()).toEqual([])
  tab.add(storyOf('talk'))
  await settled(tab)
  expect(shelf.records.get('odd')).toBe(odd)
})
