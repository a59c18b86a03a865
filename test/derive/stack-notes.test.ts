import { expect, test } from 'vitest'
import { stackNotes } from '../../src/derive/stack-notes.ts'

const at = (...wanted: readonly number[]) => wanted.map(top => ({ wanted: top, height: 20 }))

test('notes stand at their words, and below the note before where there is no room', () => {
  expect(stackNotes(at(10, 12, 80), 4)).toEqual([10, 34, 80])
  expect(stackNotes([], 4)).toEqual([])
})

test('the note that is being read stands at its words, and those above make way', () => {
  expect(stackNotes(at(50, 52, 54, 56), 4, 2)).toEqual([6, 30, 54, 78])
})

test('no note rises above the text', () => {
  expect(stackNotes(at(0, 2, 4), 4, 2)).toEqual([0, 24, 48])
})
