import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutLabels, type DetailStep } from '../../src/derive/label-layout.ts'
import type { MeasureLabel, PlacedLabel } from '../../src/derive/placed-label.ts'
import { drawLabels } from './draw-labels.ts'

/** Labels of 70 px, wide ones of 120, dates of 40; each 20 px high. */
const measure: MeasureLabel = (_, detail) => ({
  width: { title: 70, wide: 120, line: 70, date: 40 }[detail],
  height: 20,
})

const layout = (xs: readonly number[], space = 200, step: DetailStep = 'title'): readonly PlacedLabel[] =>
  layoutLabels(
    xs.map((x, event) => ({ event, x })),
    step,
    space,
    measure,
  )

const draw = (...args: Parameters<typeof layout>): string => drawLabels(layout(...args))

describe('labels over the lanes', () => {
  test('labels that are far enough apart share the lowest line', () => {
    expect(draw([0, 100, 200])).toBe(`
a------   b------   c------
`)
  })

  test('an early label stands over those that its text would cover, and says more on two lines', () => {
    expect(draw([0, 40, 80, 300])).toBe(`
a-----------
|   b-----------
|   |   c------               d------
`)
  })

  test('a stretch that is too high says the dates alone', () => {
    expect(draw([0, 50, 100], 45)).toBe(`
a--- b--- c---
`)
  })

  test('where dates do not fit either, a bar counts the events', () => {
    expect(draw([0, 30, 60, 400], 45)).toBe(`
[3]                                     d------
`)
  })

  test('a lonely event among clusters keeps its date', () => {
    expect(draw([0, 10, 20, 400], 200, 'cluster')).toBe(`
[3]                                     d---
`)
  })
})

const xs = fc
  .array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 })
  .map(list => list.toSorted((a, b) => a - b))
const spaces = fc.integer({ min: 20, max: 300 })

test('no stem crosses a label, nothing is higher than its space, no event is lost', () => {
  fc.assert(
    fc.property(xs, spaces, (at, space) => {
      const placed = layout(at, space)
      const labels = placed.flatMap(label => (label.kind === 'label' ? [label] : []))
      for (const { stem, size, bottom } of labels) {
        expect(bottom + size.height).toBeLessThanOrEqual(space)
        for (const other of labels)
          if (other.stem.x > stem.x && other.stem.x < stem.x + size.width)
            expect(other.bottom + other.size.height).toBeLessThanOrEqual(bottom)
      }
      const events = placed.flatMap(label =>
        label.kind === 'label' ? [label.stem.event] : label.stems.map(stem => stem.event),
      )
      expect(events).toEqual(at.map((_, event) => event))
    }),
  )
})
