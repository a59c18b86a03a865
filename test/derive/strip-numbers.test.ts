import { expect, test } from 'vitest'
import { placeNumbers, type WantedNumber } from '../../src/derive/strip-numbers.ts'

const stems = (...places: readonly number[]): readonly WantedNumber[] =>
  places.map((x, i) => ({ step: i + 1, x, firm: true }))
const views = (...places: readonly number[]): readonly WantedNumber[] =>
  stems(...places).map(one => ({ ...one, firm: false }))
const steps = (wanted: readonly WantedNumber[], current: number, gap = 0.1) =>
  placeNumbers(wanted, current, gap).map(({ step }) => step)

test('every number stands where there is room', () => {
  expect(steps(stems(0, 0.2, 0.4, 0.9), 1)).toEqual([1, 2, 3, 4])
})

test('of two numbers that would touch, the current one stands', () => {
  expect(steps(stems(0, 0.4, 0.45, 0.9), 1)).toEqual([1, 2, 4])
  expect(steps(stems(0, 0.4, 0.45, 0.9), 3)).toEqual([1, 3, 4])
})

test('a number over a stem never leaves it', () => {
  const places = placeNumbers(stems(0, 0.4, 0.45, 0.9), 3, 0.1)
  expect(places.map(({ x }) => x)).toEqual([0, 0.45, 0.9])
})

test('views over the same time stand side by side in the order of the story', () => {
  const places = placeNumbers(views(0.5, 0.5, 0.5), 2, 0.1)
  expect(places.map(({ step, x }) => [step, Math.round(x * 10) / 10])).toEqual([
    [1, 0.4],
    [2, 0.5],
    [3, 0.6],
  ])
})

test('of sixty steps on one day the current, the first and the last have the first claim', () => {
  const wanted = stems(...Array.from({ length: 60 }, (_, i) => i / 59))
  for (const current of [1, 17, 60]) {
    const placed = steps(wanted, current)
    expect(placed).toContain(current)
    expect(placed.length).toBeLessThanOrEqual(11)
  }
})

test('steps whose events are gone stand at the end in the order of the story, whichever is on the screen', () => {
  const wanted = [...stems(0.2), ...views(1, 1, 1).map((one, i) => ({ ...one, step: i + 2 }))]
  for (const current of [1, 2, 3, 4]) {
    const placed = placeNumbers(wanted, current, 0.1).toSorted((a, b) => a.x - b.x)
    expect(placed.map(({ step }) => step)).toEqual([1, 2, 3, 4])
    expect(placed.at(-1)?.x).toBeLessThanOrEqual(1)
  }
})
