import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { parseSettings } from '../../src/embed/frame/settings.ts'
import { frameAddress } from '../../src/embed/host/frame-address.ts'
import { ATTRIBUTES, readAttributes } from '../../src/embed/host/attributes.ts'
import { readFrameMessage, readHostMessage } from '../../src/embed/protocol/read-message.ts'
import { formatLink, parseLink } from '../../src/link/permalink.ts'
import { selectShown } from '../../src/state/select-shown.ts'
import { arbitraryFragments, arbitraryMessages, SEED } from './arbitrary-messages.ts'
import { fakeFrame } from './fake-frame.ts'

const HOST_TYPES = ['hello', 'set', 'goto', 'step', 'theme', 'motion', 'pause', 'get']
const FRAME_TYPES = ['ready', 'height', 'state', 'select', 'open', 'step', 'key', 'focus', 'error', 'result']
const RUNS = { numRuns: 20_000, seed: SEED }

test('20,000 messages to a frame: nothing is thrown, and no bad one changes the view', async () => {
  const frame = fakeFrame('?nav=host')
  const first = frame.store.getInitialState()
  const kinds = { message: 0, bad: 0, foreign: 0 }
  fc.assert(
    fc.property(arbitraryMessages(HOST_TYPES), data => {
      const before = frame.store.getState()
      const { kind } = readHostMessage(data)
      kinds[kind]++
      frame.hear(data)
      if (kind !== 'message') expect(frame.store.getState()).toBe(before)
      else frame.store.setState(first, true)
    }),
    RUNS,
  )
  await frame.rest(300)
  expect(Object.values(kinds).every(count => count > 500)).toBe(true)
  expect(Object.prototype).not.toHaveProperty('html')
  frame.bridge.stop()
})

test('20,000 messages to a host: nothing is thrown, and what is taken has the fields of its type', () => {
  let taken = 0
  fc.assert(
    fc.property(arbitraryMessages(FRAME_TYPES), data => {
      const received = readFrameMessage(data)
      if (received.kind !== 'message') return
      taken++
      const { message } = received
      if (message.type === 'height') expect(Number.isInteger(message.px)).toBe(true)
      expect(Object.hasOwn(message, 'html') || Object.hasOwn(message, '__proto__')).toBe(false)
    }),
    RUNS,
  )
  expect(taken).toBeGreaterThan(500)
})

test('20,000 links to a frame: each gives a view that can be drawn and linked to again', () => {
  const { index } = readCollection('seeds')
  const frame = fakeFrame('', index)
  fc.assert(
    fc.property(arbitraryFragments, fragment => {
      frame.hear({ plenary: 1, type: 'set', hash: fragment })
      const state = frame.store.getState()
      expect(selectShown(state).size).toBeLessThanOrEqual(index.events.length)
      const link = formatLink(state)
      expect(formatLink(parseLink(link).choices)).toBe(link)
    }),
    RUNS,
  )
  frame.bridge.stop()
})

test('5,000 queries and attributes: every setting is one of its words, every address a page', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ATTRIBUTES), text), text, (attributes, query) => {
      expect(['host', 'self', 'off']).toContain(parseSettings(query).nav)
      const { values } = readAttributes(name => attributes[name] ?? null)
      const around = { base: 'https://a.example/', home: undefined, origin: 'null', deck: false }
      const url = frameAddress(values, around)
      expect(url === undefined || /^(https?|file):$/.test(url.protocol)).toBe(true)
    }),
    { numRuns: 5000, seed: SEED },
  )
})
