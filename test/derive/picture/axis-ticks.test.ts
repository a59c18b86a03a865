import { expect, test } from 'vitest'
import { axisTicks } from '../../../src/derive/picture/axis-ticks.ts'
import type { AxisScale } from '../../../src/derive/axis-scale.ts'
import { toDay } from '../../../src/model/day.ts'
import { edtfDay } from '../../../src/model/edtf.ts'

const ticks = (from: number, to: number, scale: AxisScale): string =>
  axisTicks({ from, to }, scale)
    .map(({ day, large }) => (large ? `[${edtfDay(day)}]` : edtfDay(day)))
    .join(' ')

test('half years stand at January and July, years are large', () => {
  expect(ticks(toDay(2016, 4, 30) + 0.5, toDay(2017, 8, 1), { scale: 'month', step: 6 })).toBe(
    '2016-07-01 [2017-01-01] 2017-07-01',
  )
})

test('days count anew in each month', () => {
  expect(ticks(toDay(2018, 1, 20), toDay(2018, 2, 8), { scale: 'day', step: 5 })).toBe(
    '2018-01-21 2018-01-26 [2018-02-01] 2018-02-06',
  )
})

test('decades stand at round years, before our era too', () => {
  expect(ticks(toDay(-25, 1, 1), toDay(15, 1, 1), { scale: 'year', step: 10 })).toBe(
    '[-0020-01-01] [-0010-01-01] [0000-01-01] [0010-01-01]',
  )
})
