import { expect, test } from 'vitest'
import type { ScorePlan } from '../../src/derive/plan.ts'
import type { LabelItem } from '../../src/derive/plan-items.ts'
import { walkEvents } from '../../src/derive/walk-events.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const label = (event: number): LabelItem =>
  ({ kind: 'event', id: `e${event}`, event, from: event }) as LabelItem
const bar = { kind: 'cluster', id: 'c1-3', events: [1, 2, 3], from: 1 } as unknown as LabelItem
const plan = { range: { from: 0, to: 3 }, labels: [0, 1, 2, 3, 4].map(label), columns: [] } as ScorePlan
const walk = (from: LabelItem | undefined, step: Parameters<typeof walkEvents>[3]) =>
  walkEvents(plan, FIVE_MEETINGS, from, step)

test('events are walked by date and end at the ends', () => {
  expect([walk(label(1), 'next'), walk(label(1), 'previous')]).toEqual([2, 0])
  expect([walk(label(4), 'next'), walk(label(0), 'previous')]).toEqual([undefined, undefined])
  expect([walk(label(2), 'first'), walk(label(2), 'last')]).toEqual([0, 4])
})

test('a bar is one step', () => expect([walk(bar, 'next'), walk(bar, 'previous')]).toEqual([4, 0]))

test('from nowhere the walk begins at what is in view', () => {
  expect([walk(undefined, 'next'), walk(undefined, 'previous')]).toEqual([0, 2])
})
