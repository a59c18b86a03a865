import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import type { EventId } from '../../src/model/ids.ts'
import { fakeFrame, ofType } from './fake-frame.ts'

const say = (type: string, fields: object = {}): object => ({ plenary: 1, type, ...fields })
const CONGRESS = '2001-05-02-congress' as EventId

test('a frame says by itself that it is ready, and says it again to each hello', async () => {
  const frame = fakeFrame()
  await frame.rest()
  frame.hear(say('hello'))
  await frame.rest()
  const ready = {
    protocol: 1,
    title: 'Two meetings',
    events: 2,
    story: { id: 'events', steps: 2 },
    can: ['state'],
  }
  expect(ofType(frame, 'ready')).toEqual([ready, ready])
  expect(ofType(frame, 'state')[0]).toEqual({
    hash: 'v=1&view=timeline',
    title: 'Two meetings',
    label: 'Two meetings: 2 of 2 events',
    shown: 2,
    total: 2,
  })
})

test('a link is shown, and what of it could not be followed is named', async () => {
  const frame = fakeFrame()
  frame.hear(say('set', { hash: 'v=1&view=list&org=cis&org=atlantis', id: '1' }))
  await frame.rest(200)
  expect(frame.store.getState()).toMatchObject({ view: 'list', include: ['cis'] })
  expect(ofType(frame, 'result')).toEqual([
    { id: '1', error: 'These words of the link could not be followed: org.' },
  ])
  expect(ofType(frame, 'state').at(-1)).toMatchObject({ hash: 'v=1&view=list&org=cis', shown: 0 })
})

test('an event is opened by its id or its former id, and the host hears of it', async () => {
  const frame = fakeFrame()
  frame.hear(say('goto', { event: '2001-05-02-assembly', id: '1' }))
  frame.hear(say('goto', { event: 'gone', id: '2' }))
  await frame.rest()
  expect(frame.store.getState().event).toBe(CONGRESS)
  expect(ofType(frame, 'select')).toEqual([{ event: CONGRESS, title: 'Congress', date: '2001-05-02' }])
  expect(ofType(frame, 'result')).toEqual([
    { id: '1' },
    { id: '2', error: 'The collection has no such event.' },
  ])
})

test('a passage of a document is opened on its event, and the host hears which', async () => {
  const { index } = readCollection('seeds')
  const frame = fakeFrame('', index)
  const [document] = index.documents
  frame.hear(say('goto', { document: document?.id, passage: 'the next two days', id: '1' }))
  frame.hear(say('goto', { document: 'gone', id: '2' }))
  frame.hear(say('goto', { id: '3' }))
  await frame.rest()
  expect(frame.store.getState()).toMatchObject({
    event: document?.events[0],
    document: document?.id,
    tab: 'text',
    passage: { exact: 'the next two days' },
  })
  expect(ofType(frame, 'open')).toEqual([{ document: document?.id, quote: 'the next two days' }])
  expect(ofType(frame, 'result').map(({ error }) => error)).toEqual([
    undefined,
    'The collection has no such document.',
    '"goto" needs an event, or a document that reports one.',
  ])
})

test('steps go through the story, and one that is not there changes nothing', async () => {
  const frame = fakeFrame()
  for (const step of [{ by: 1 }, { by: 1 }, { by: 1 }, { i: 1 }, { by: -1 }, {}]) {
    frame.hear(say('step', step))
    await frame.rest(5)
  }
  expect(ofType(frame, 'step').map(({ i, atStart, atEnd }) => [i, atStart, atEnd])).toEqual([
    [1, true, false],
    [2, false, true],
    [1, true, false],
  ])
  expect(frame.store.getState()).toMatchObject({ step: 1, event: CONGRESS })
  frame.hear(say('step', { i: 1, story: 'not-there', id: '1' }))
  await frame.rest()
  expect(ofType(frame, 'result')).toEqual([{ id: '1', error: 'There is no such step; the story has 0.' }])
  expect(frame.store.getState().story).toBe(undefined)
})

test('a step that the link names is shown, and one beyond the last becomes the last', async () => {
  const frame = fakeFrame()
  frame.store.getState().present(7)
  await frame.rest(5)
  expect(frame.store.getState()).toMatchObject({ step: 2, event: '2002-06-03-forum' })
  expect(ofType(frame, 'error')).toEqual([
    { code: 'step', message: 'The story has 2 steps; the last one is shown.' },
  ])
})

test('the state can be asked for; what this frame cannot give is refused', async () => {
  const frame = fakeFrame()
  frame.hear(say('get', { what: 'state', id: '1' }))
  frame.hear(say('get', { what: 'png', id: '2' }))
  await frame.rest()
  expect(ofType(frame, 'result')).toEqual([
    { id: '1', value: expect.objectContaining({ hash: 'v=1&view=timeline' }) as unknown },
    { id: '2', error: 'This frame cannot give png.' },
  ])
})

test('another window, another origin and words for an earlier load are not heard', async () => {
  const frame = fakeFrame('?origin=https://deck.example')
  const before = frame.store.getState()
  const set = say('set', { hash: 'v=1&view=list' })
  frame.hear(set, { source: {}, origin: 'https://deck.example' })
  frame.hear(set, { origin: 'https://deck.example.evil.example' })
  frame.hear(set, { origin: 'null' })
  frame.hear({ ...set, inst: 'of-another-load' }, { origin: 'https://deck.example' })
  expect(frame.store.getState()).toBe(before)
  frame.hear(set, { origin: 'https://deck.example' })
  expect(frame.store.getState().view).toBe('list')
  await frame.rest(200)
})

test('with an origin given, no other page is told of the view; a word that is no origin tells nobody', async () => {
  const named = fakeFrame('?origin=https://deck.example')
  const nobody = fakeFrame('?origin=null')
  await named.rest()
  const targets = (frame: typeof named): unknown =>
    frame.posted.map(({ data, target }) => [typeof data === 'string' ? data : data['type'], target])
  expect(targets(named)).toEqual([
    ['ready', '*'],
    ['state', 'https://deck.example'],
  ])
  expect(targets(nobody)).toEqual([['ready', '*']])
})

test('damaged messages are named four times a second at most, and change nothing', async () => {
  const frame = fakeFrame()
  const before = frame.store.getState()
  for (let i = 0; i < 1000; i++) frame.hear(say('set', { hash: i }))
  await frame.rest()
  expect(ofType(frame, 'error').length).toBeLessThan(50)
  expect(frame.store.getState()).toBe(before)
})

test('a bridge that was stopped is silent', async () => {
  const frame = fakeFrame()
  await frame.rest()
  frame.bridge.stop()
  const before = frame.posted.length
  frame.hear(say('set', { hash: 'v=1&view=list' }))
  frame.press('PageDown')
  frame.store.getState().selectEvent(CONGRESS)
  await frame.rest(200)
  expect(frame.posted.slice(before)).toEqual([])
})
