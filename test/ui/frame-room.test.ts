import { expect, test } from 'vitest'
import { frameRoom, LANE } from '../../src/ui/frame/frame-room.ts'

test('at 960 x 540 seven lanes of fifteen stand under labels of three lines', () => {
  const { lanes, labels } = frameRoom(452, 15, false)
  expect(lanes).toBe(7)
  expect(labels).toBeGreaterThanOrEqual(211)
})

test('a bar of steps over the score costs lanes, not titles; a low frame shares its height', () => {
  expect(frameRoom(398, 15, false)).toEqual({ lanes: 5, labels: 217 })
  expect(frameRoom(244, 15, false).lanes).toBe(3)
})

test('labels and lanes never take more than there is, and few lanes leave room for labels', () => {
  for (let height = 0; height < 1200; height += 7)
    for (const all of [0, 1, 15, 400]) {
      const { lanes, labels } = frameRoom(height, all, false)
      expect(lanes * LANE + labels).toBeLessThanOrEqual(height)
      expect(Math.min(lanes, labels)).toBeGreaterThanOrEqual(0)
    }
  expect(frameRoom(452, 1, false).labels).toBeGreaterThan(frameRoom(452, 15, false).labels)
})

test('a frame that grows with its content shows a screen of lanes', () => {
  expect(frameRoom(undefined, 15, false).lanes).toBe(15)
  expect(frameRoom(undefined, 400, false).lanes).toBe(16)
})
