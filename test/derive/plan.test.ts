import { describe, expect, test } from 'vitest'
import { diffPlans, type PlanDiff } from '../../src/derive/diff-plans.ts'
import type { MeasureLabel } from '../../src/derive/placed-label.ts'
import { laneRows } from '../../src/derive/lanes.ts'
import { planScore, type ScorePlan, type ScoreQuestion } from '../../src/derive/plan.ts'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import { toDay, type Day } from '../../src/model/day.ts'
import { ROLES } from '../../src/model/organisation.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { manyMeetings } from '../shared-cases/many-meetings.ts'

const measure: MeasureLabel = (_, detail) => ({
  width: detail === 'wide' ? 300 : detail === 'date' ? 120 : 200,
  height: detail === 'date' ? 24 : 60,
})

function plan(index: DatasetIndex, from: Day, to: Day, asked: Partial<ScoreQuestion> = {}): ScorePlan {
  return planScore({
    index,
    rows: laneRows(index, 'organisation', []),
    range: { from, to },
    width: 800,
    labelSpace: 210,
    isShown: () => true,
    roles: ROLES,
    selected: undefined,
    measure,
    ...asked,
  })
}

const five = (asked: Partial<ScoreQuestion> = {}): ScorePlan =>
  plan(FIVE_MEETINGS, toDay(2016, 4, 1), toDay(2020, 12, 1), asked)

const touched = ({ labels, columns }: PlanDiff): number =>
  [labels, columns].reduce((sum, d) => sum + d.add.length + d.update.length + d.remove.length, 0)

describe('the plan of five meetings', () => {
  test('has a label and a column for each, under ids of our own', () => {
    const { labels, columns } = five()
    expect(labels.map(({ id }) => id).join(' ')).toBe('e0 e1 e2 e3 e4')
    expect(columns.map(({ id }) => id).join(' ')).toBe('e0 e1 e2 e3 e4')
  })

  test('has a mark for each body, in its lane, as what it took part', () => {
    const marks = five().columns[0]?.marks.map(
      ({ heads, lanes, kind, role }) => `${heads}+${lanes} ${kind} ${role}`,
    )
    expect(marks).toEqual(['1+0 global mentioned', '2+2 regional organiser'])
  })

  test('an announced part is marked as such', () => {
    expect(five().columns[3]?.marks.every(mark => mark.announced)).toBe(true)
  })

  test('a closed kind has one mark on its head, which counts its bodies', () => {
    const rows = laneRows(FIVE_MEETINGS, 'organisation', ['kind:regional'])
    const merged = five({ rows }).columns[3]?.marks.filter(mark => mark.merged)
    expect(merged?.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['regional 3'])
  })

  test('what is filtered out stays as a ghost', () => {
    const { labels, columns } = five({ isShown: event => event !== 1 })
    expect(labels.map(({ shown }) => shown)).toEqual([true, false, true, true, true])
    expect(columns[1]?.marks.every(mark => mark.ghost)).toBe(true)
  })

  test('a part in a role that does not count is a ghost', () => {
    const marks = five({ roles: ['organiser'] }).columns[0]?.marks
    expect(marks?.map(({ role, ghost }) => `${role} ${ghost}`)).toEqual(['mentioned true', 'organiser false'])
  })

  test('selecting an event touches its label and its column', () => {
    expect(touched(diffPlans(five(), five({ selected: 2 })))).toBe(2)
    expect(touched(diffPlans(five({ selected: 2 }), five({ selected: 3 })))).toBe(4)
  })

  test('asked again, it is the same', () => expect(touched(diffPlans(five(), five()))).toBe(0))

  test('events without a date are not on it', () => {
    const { bounds: _, ...undated } = FIVE_MEETINGS.events[4] ?? {}
    const events = [...FIVE_MEETINGS.events.slice(0, 4), undated] as unknown as DatasetIndex['events']
    const { labels } = plan({ ...FIVE_MEETINGS, events }, toDay(2016, 4, 1), toDay(2020, 12, 1))
    expect(labels).toHaveLength(4)
  })

  test('days become bars once a bar is wider than 12 px, with the part that is certain', () => {
    const bounds = { first: toDay(2017, 10, 4), lastCertain: toDay(2017, 10, 5), last: toDay(2017, 10, 6) }
    const events = FIVE_MEETINGS.events.map((event, i) => (i === 1 ? { ...event, bounds } : event))
    const index = { ...FIVE_MEETINGS, events }
    const near = plan(index, toDay(2017, 9, 20), toDay(2017, 10, 20))
    expect(near.columns[0]?.extent).toEqual({ days: 3, certain: 2 / 3 })
    expect(plan(index, toDay(2016, 4, 1), toDay(2020, 12, 1)).columns[1]?.extent).toBeUndefined()
  })
})

describe('1,500 meetings', () => {
  const index = manyMeetings(1500)
  const years = (from: number, to: number): ScorePlan => plan(index, toDay(from, 1, 1), toDay(to, 1, 1))
  const marks = ({ columns }: ScorePlan): number => columns.reduce((sum, c) => sum + c.marks.length, 0)

  test.each([
    [1985, 2030],
    [1990, 1992],
    [2005, 2010],
    [2015, 2016],
  ])('from %i to %i the timeline holds at most 300 items', (from, to) => {
    const { labels, columns } = years(from, to)
    expect(labels.length + columns.length).toBeLessThanOrEqual(300)
    expect(marks({ range: { from: 0, to: 1 }, labels, columns })).toBeLessThanOrEqual(1000)
  })

  test('over all of time, bars count the events and marks count the bodies’ events', () => {
    const { labels, columns } = years(1985, 2030)
    const counted = labels.map(item => (item.kind === 'cluster' ? item.events.length : 1))
    expect(counted.reduce((a, b) => a + b)).toBe(1500)
    expect(columns[0]?.marks[0]?.count).toBeGreaterThan(50)
  })

  test.each([
    [2005, 2006],
    [2012, 2018],
    [1992, 1993],
  ])('in %i to %i, panning by a day touches only what enters or leaves', (from, to) => {
    for (let day = 0; day < 60; day++) {
      const before = plan(index, (toDay(from, 3, 1) + day) as Day, (toDay(to, 3, 1) + day) as Day)
      const after = plan(index, (toDay(from, 3, 1) + day + 1) as Day, (toDay(to, 3, 1) + day + 1) as Day)
      const { labels, columns } = diffPlans(before, after)
      expect([labels.update, columns.update]).toEqual([[], []])
      expect(touched({ labels, columns })).toBeLessThanOrEqual(8)
    }
  })

  test('is planned in a few milliseconds', () => {
    const start = performance.now()
    for (let i = 0; i < 10; i++) years(1985, 2030)
    expect((performance.now() - start) / 10).toBeLessThan(100)
  })
})
