import { describe, expect, test } from 'vitest'
import type { DayWindow } from '../../src/model/choices.ts'
import { toDay, type Day } from '../../src/model/day.ts'
import { edtfDay } from '../../src/model/edtf.ts'
import { moveBrush, stepOf } from '../../src/ui/timeline/brush-moves.ts'
import { dateOfDay, dayOfDate } from '../../src/ui/timeline/utc-date.ts'
import { wholeRange } from '../../src/derive/whole-range.ts'
import { centreWindow, wholeWindow, zoomWindow } from '../../src/ui/timeline/zoom.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const days = (from: number, to: number): DayWindow => ({ from: from as Day, to: to as Day })
const words = ({ from, to }: DayWindow): string => `${edtfDay(from)} to ${edtfDay(to)}`

describe('the window', () => {
  test('in and out keep its middle, within two weeks and a thousand years', () => {
    expect(zoomWindow(days(0, 99), 0.5)).toEqual(days(25, 74))
    expect(zoomWindow(zoomWindow(days(0, 99), 0.5), 2)).toEqual(days(0, 99))
    expect(zoomWindow(days(0, 15), 0.1)).toEqual(days(1, 14))
    expect(zoomWindow(days(0, 365_249), 10)).toEqual(days(0, 365_249))
  })

  test('centres on a day', () => {
    expect(centreWindow(days(0, 99), 200)).toEqual(days(150, 249))
  })

  test('shows all events with room for the label of the last one', () => {
    expect(words(wholeWindow(FIVE_MEETINGS))).toBe('2016-03-27 to 2021-01-25')
    const { from, to } = wholeRange(FIVE_MEETINGS, 1000)
    expect(Math.round(((toDay(2019, 10, 31) + 1 - from) / (to - from)) * 1000)).toBe(790)
  })

  test('of no events is some year, of one day some weeks', () => {
    expect(words(wholeWindow({ ...FIVE_MEETINGS, events: [] }))).toBe('2000-01-01 to 2000-12-31')
    const { from, to } = wholeRange({ ...FIVE_MEETINGS, events: FIVE_MEETINGS.events.slice(0, 1) }, 820)
    expect(to - from).toBeGreaterThan(60)
  })
})

describe('the brush', () => {
  const domain = { from: 0, to: 1000 }
  test('an end stops two weeks before the other and at the end of time', () => {
    expect(moveBrush({ from: 100, to: 200 }, domain, 'start', 500)).toEqual({ from: 186, to: 200 })
    expect(moveBrush({ from: 100, to: 200 }, domain, 'end', 5000)).toEqual({ from: 100, to: 1000 })
  })

  test('the middle keeps its length', () => {
    expect(moveBrush({ from: 100, to: 200 }, domain, 'middle', -500)).toEqual({ from: 0, to: 100 })
    expect(moveBrush({ from: 100, to: 200 }, domain, 'centre', 600)).toEqual({ from: 550, to: 650 })
  })

  test('keys go by a month, a year, or all the way', () => {
    const step = (key: string): number | undefined => stepOf(key, 'start', { from: 100, to: 200 }, domain)
    expect(['ArrowLeft', 'PageUp', 'Home', 'End', 'x'].map(step)).toEqual([-30, 365, -100, 900, undefined])
  })
})

describe('days at the door of vis-timeline', () => {
  test.each([
    [2017, 10, 4, '2017-10-04T00:00:00.000Z'],
    [325, 5, 20, '0325-05-20T00:00:00.000Z'],
    [33, 4, 3, '0033-04-03T00:00:00.000Z'],
    [2016, 2, 29, '2016-02-29T00:00:00.000Z'],
  ])('%i-%i-%i begins at midnight UTC, whatever the zone', (year, month, day, iso) => {
    const instant = dateOfDay(toDay(year, month, day))
    expect(instant.toISOString()).toBe(iso)
    expect(dayOfDate(instant)).toBe(toDay(year, month, day))
  })
})
