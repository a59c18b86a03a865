import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromDay, isCalendarDay, toDay, weekday } from '../../src/model/day.ts'

test('a day counts from 1 January 1970', () => {
  expect(toDay(1970, 1, 1)).toBe(0)
  expect(toDay(2017, 10, 4)).toBe(17443)
  expect(toDay(1969, 12, 31)).toBe(-1)
})

test('a day comes back from its number, in every year from 1 to 9999', () => {
  const everyYear = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  fc.assert(
    fc.property(everyYear, ([year, month, day]) => {
      fc.pre(isCalendarDay({ year, month, day }))
      expect(fromDay(toDay(year, month, day))).toEqual({ year, month, day })
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('days follow each other without a gap, over leap years and centuries', () => {
  for (const start of [toDay(1900, 2, 27), toDay(2000, 2, 27), toDay(2024, 2, 27), toDay(2023, 12, 30)]) {
    for (let i = 0; i < 5; i++) {
      const { year, month, day } = fromDay(addDays(start, i))
      expect(toDay(year, month, day)).toBe(start + i)
    }
  }
})

test('30 February and 29 February 1900 do not exist, 29 February 2000 does', () => {
  expect(isCalendarDay({ year: 2024, month: 2, day: 30 })).toBe(false)
  expect(isCalendarDay({ year: 1900, month: 2, day: 29 })).toBe(false)
  expect(isCalendarDay({ year: 2000, month: 2, day: 29 })).toBe(true)
})

test('the meeting of 4 October 2017 was on a Wednesday', () => {
  expect(weekday(toDay(2017, 10, 4))).toBe(3)
  expect(weekday(toDay(1969, 12, 28))).toBe(0)
})
