import { expect, test } from 'vitest'
import { edtfDay } from '../../src/model/edtf.ts'
import type { EventRecord } from '../../src/model/event.ts'
import { eventBounds } from '../../src/model/index-dataset.ts'
import { absent } from '../../src/model/sourced.ts'

const stated = (value: string | undefined) =>
  value === undefined ? absent('') : { value, evidence: [], why: '', status: 'stated' }

function bounds(date: string, closed?: string): string {
  const dates = { date: stated(date), opened: absent(''), closed: stated(closed), announced: absent('') }
  const found = eventBounds(dates as unknown as EventRecord)
  return found ? [found.first, found.lastCertain, found.last].map(edtfDay).join(' ') : 'no date'
}

test('a meeting lasts from its opening to its closing', () => {
  expect(bounds('2017-10-04', '2017-10-06')).toBe('2017-10-04 2017-10-06 2017-10-06')
  expect(bounds('2017-10-04/2017-10-06')).toBe('2017-10-04 2017-10-06 2017-10-06')
})

test('a meeting that closes on one of two days is certain until the first of them', () => {
  expect(bounds('2017-10-04', '[2017-10-05,2017-10-06]')).toBe('2017-10-04 2017-10-05 2017-10-06')
})

test('a meeting on some day of a year does not last all year', () => {
  expect(bounds('2017')).toBe('2017-01-01 2017-01-01 2017-12-31')
  expect(bounds('2017-05')).toBe('2017-05-01 2017-05-01 2017-05-31')
})
