import { expect, test } from 'vitest'
import { readKey } from '../../../src/ui/present/keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
})

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('"%s" goes on', key => {
  expect(readKey(press(key), '')).toEqual({ kind: 'by', steps: 1 })
})

test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('"%s" goes back', key => {
  expect(readKey(press(key), '')).toEqual({ kind: 'by', steps: -1 })
})

test('Space goes back with Shift', () => {
  expect(readKey(press(' ', { shiftKey: true }), '')).toEqual({ kind: 'by', steps: -1 })
})

test('digits wait for Enter, and Enter alone is nobody’s', () => {
  expect(readKey(press('1'), '')).toEqual({ kind: 'digit', digit: '1' })
  expect(readKey(press('Enter'), '12')).toEqual({ kind: 'go', step: 12 })
  expect(readKey(press('Enter'), '')).toBeUndefined()
})

test('letters mean the same with and without Caps Lock', () => {
  expect(readKey(press('B'), '')).toEqual({ kind: 'black' })
  expect(readKey(press('b'), '')).toEqual(readKey(press('.'), ''))
})

test('an arrow held down walks on', () => {
  expect(readKey(press('ArrowRight', { repeat: true }), '')).toEqual({ kind: 'by', steps: 1 })
})

test.each(['PageDown', 'PageUp', ' ', 'b', '.', 'Escape', '1'])('"%s" held down is one press', key => {
  expect(readKey(press(key, { repeat: true }), '')).toEqual({ kind: 'held' })
})

test('a key of nobody is nobody’s however long it is held', () => {
  expect(readKey(press('q', { repeat: true }), '')).toBeUndefined()
})

test('the browser keeps its own keys', () => {
  expect(readKey(press('f', { ctrlKey: true }), '')).toBeUndefined()
  expect(readKey(press('ArrowLeft', { altKey: true }), '')).toBeUndefined()
  expect(readKey(press('F5'), '')).toBeUndefined()
})
