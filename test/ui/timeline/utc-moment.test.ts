import fc from 'fast-check'
import moment from 'moment/moment.js'
import { expect, test } from 'vitest'
import { UtcMoment, utcMoment } from '../../../src/ui/timeline/utc-moment.ts'

/** From the year -271000 to 275000, a little inside the ends of `Date`. */
const times = fc.integer({ min: -8_500_000_000_000_000, max: 8_500_000_000_000_000 })
const UNITS = ['millisecond', 'seconds', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
const FIELDS = ['milliseconds', 'seconds', 'minutes', 'hours', 'date', 'month', 'year', 'weekday'] as const

test('fields, weeks and names are those of moment in UTC', () => {
  fc.assert(
    fc.property(times, time => {
      const [ours, theirs] = [new UtcMoment(time), moment.utc(time)]
      for (const field of [...FIELDS, 'week'] as const) expect(ours[field](), field).toBe(theirs[field]())
      expect(ours.isoWeekday()).toBe(theirs.isoWeekday())
      for (const pattern of ['MMMM', 'dddd', 'w']) expect(ours.format(pattern)).toBe(theirs.format(pattern))
    }),
  )
})

test('adding and setting end on the same instant as with moment, at ends of months too', () => {
  const counts = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(times, counts, fc.constantFrom(...UNITS), (time, count, unit) => {
      const theirs = moment.utc(time)
      expect(new UtcMoment(time).add(count, unit).valueOf()).toBe(theirs.add(count, unit).valueOf())
    }),
  )
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 11 }), fc.constantFrom(...FIELDS), (time, value, field) => {
      expect(new UtcMoment(time)[field](value).valueOf()).toBe(moment.utc(time)[field](value).valueOf())
    }),
  )
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 52 }), (time, week) => {
      expect(new UtcMoment(time).week(week).valueOf()).toBe(moment.utc(time).week(week).valueOf())
    }),
  )
})

test('two instants are the same in a unit when moment says so', () => {
  const apart = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 })
  const units = fc.constantFrom('day', 'week', 'month', 'year')
  fc.assert(
    fc.property(times, apart, units, (time, ms, unit) => {
      const theirs = moment.utc(time).isSame(moment.utc(time + ms), unit)
      expect(new UtcMoment(time).isSame(new UtcMoment(time + ms), unit)).toBe(theirs)
    }),
  )
})

test('a copy does not follow what it was made from', () => {
  const first = utcMoment.utc(new Date(0))
  const copy = first.clone()
  first.add(1, 'year')
  expect(copy.valueOf()).toBe(0)
  expect(utcMoment.isMoment(copy)).toBe(true)
  expect(utcMoment.isMoment(new Date(0))).toBe(false)
})
