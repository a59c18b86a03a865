import edtfOracle from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDay, toDay, type Day } from '../../src/model/day.ts'
import { edtfDay, parseEdtf, type Bounds } from '../../src/model/edtf.ts'

/** `4 Oct 2017 – 5 Oct, perhaps 6 Oct` as `2017-10-04 2017-10-05 2017-10-06`. */
const draw = (bounds: Bounds | undefined): string =>
  bounds ? [bounds.first, bounds.lastCertain, bounds.last].map(edtfDay).join(' ') : 'no date'

test.each([
  ['2017-10-04', '2017-10-04 2017-10-04 2017-10-04'],
  ['2017-10-04~', '2017-10-04 2017-10-04 2017-10-04'],
  ['2019-02', '2019-02-01 2019-02-28 2019-02-28'],
  ['2020', '2020-01-01 2020-12-31 2020-12-31'],
  ['2017-10-04/2017-10-06', '2017-10-04 2017-10-06 2017-10-06'],
  ['2017-10-04/..', '2017-10-04 2017-10-04 2017-10-04'],
  ['../2017-10-04', '2017-10-04 2017-10-04 2017-10-04'],
  ['[2017-10-05,2017-10-06]', '2017-10-05 2017-10-05 2017-10-06'],
  ['0325-05-20', '0325-05-20 0325-05-20 0325-05-20'],
])('%s covers %s', (text, days) => {
  expect(draw(parseEdtf(text))).toBe(days)
})

test.each([
  '',
  '2019-02-30',
  '2019-13',
  '2017-10-06/2017-10-04',
  '[2017-10-06,2017-10-05]',
  '[]',
  '4 October',
  '2017-10-04/x',
  '/',
  '9'.repeat(90),
])('%j is no date', text => {
  expect(parseEdtf(text)).toBeUndefined()
})

test('every day agrees with an independent reader of EDTF', () => {
  fc.assert(
    fc.property(fc.integer({ min: toDay(1, 1, 1), max: toDay(9999, 12, 31) }), number => {
      const text = edtfDay(number as Day)
      const oracle = edtfOracle(text) as { values: readonly number[] }
      const { year, month, day } = fromDay(number as Day)
      expect(oracle.values).toEqual([year, month - 1, day])
      expect(draw(parseEdtf(text))).toBe(`${text} ${text} ${text}`)
    }),
    { numRuns: 1000, seed: 2 },
  )
})

test('no text makes the reader of dates throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
      parseEdtf(text)
    }),
    { numRuns: 2000, seed: 3 },
  )
})
