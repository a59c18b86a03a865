import { expect, test } from 'vitest'
import { fakeFrame, ofType, plain } from './fake-frame.ts'

const FIELD = { closest: (selector: string) => (selector.startsWith('textarea') ? {} : null) }

test('after a click the focus goes back to the deck, not after a click into a text field', () => {
  const frame = fakeFrame('?nav=host')
  frame.happen('pointerup', FIELD)
  expect(frame.focusGiven()).toBe(0)
  frame.happen('pointerup')
  expect(frame.focusGiven()).toBe(1)
})

test('focus that a late panel takes after a click goes back, too; that of the Tab key stays', async () => {
  const frame = fakeFrame('?nav=host')
  frame.happen('focusin')
  expect(frame.focusGiven()).toBe(0)
  frame.happen('click')
  frame.happen('focusin')
  expect(frame.focusGiven()).toBe(2)
  await frame.rest(1050)
  frame.happen('focusin')
  expect(frame.focusGiven()).toBe(2)
})

test('a key of the deck that still arrives is consumed and sent on once, in both languages', () => {
  const frame = fakeFrame('?nav=host')
  const press = frame.press('PageDown')
  frame.press('PageDown', { repeat: true })
  frame.press(' ', { shiftKey: true })
  frame.press('B')
  expect(press.defaultPrevented).toBe(true)
  expect(ofType(frame, 'key')).toEqual([
    { key: 'PageDown', taken: true },
    { key: 'Space', shift: true, taken: true },
    { key: 'b', taken: true },
  ])
  expect(plain(frame)).toEqual(['{"method":"next"}', '{"method":"prev"}', '{"method":"togglePause"}'])
})

test("keys with Alt, Ctrl or Meta are the browser's", () => {
  const frame = fakeFrame('?nav=host')
  const press = frame.press('ArrowLeft', { altKey: true })
  expect([press.defaultPrevented, plain(frame)]).toEqual([false, []])
})

test('Enter keeps the keys inside but for PageUp and PageDown, and Escape hands them back', () => {
  const frame = fakeFrame('?nav=host')
  let told = 0
  frame.bridge.keys.subscribe(() => told++)
  frame.press('Enter')
  expect([frame.bridge.keys.inside(), told]).toEqual([true, 1])
  expect(frame.press('ArrowRight').defaultPrevented).toBe(false)
  frame.happen('pointerup')
  frame.press('PageUp')
  expect([plain(frame), frame.focusGiven()]).toEqual([['{"method":"prev"}'], 0])
  frame.press('Escape')
  expect([frame.bridge.keys.inside(), told, frame.focusGiven()]).toEqual([false, 2, 1])
})

test('while the reader types, letters and arrows are text, and PageDown is still of the deck', () => {
  const frame = fakeFrame('?nav=host')
  for (const key of ['b', '.', ' ', 'ArrowLeft', 'PageDown']) frame.press(key, { target: FIELD as never })
  expect(plain(frame)).toEqual(['{"method":"next"}'])
  expect(frame.focusGiven()).toBe(0)
})

test('nav=off leaves focus and keys alone until a deck has spoken', () => {
  const frame = fakeFrame()
  frame.happen('click')
  expect(frame.focusGiven()).toBe(0)
  expect(frame.press('PageDown').defaultPrevented).toBe(false)
  expect([ofType(frame, 'key'), plain(frame)]).toEqual([[{ key: 'PageDown', taken: false }], []])
  frame.hear('slide:start')
  expect(frame.press('PageDown').defaultPrevented).toBe(true)
  expect(plain(frame)).toEqual(['{"method":"next"}'])
  expect(frame.press('ArrowRight').defaultPrevented).toBe(false)
})

test("nav=self goes through the frame's own story with PageUp and PageDown, and stops at its ends", async () => {
  const frame = fakeFrame('?nav=self')
  expect(frame.press('PageDown').defaultPrevented).toBe(false)
  frame.store.getState().present(1)
  await frame.rest(5)
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp']) {
    expect(frame.press(key).defaultPrevented).toBe(true)
    await frame.rest(5)
  }
  expect(frame.store.getState().step).toBe(1)
  expect([ofType(frame, 'key'), plain(frame)]).toEqual([[], []])
})
