import { describe, expect, test } from 'vitest'
import { overviewOf } from '../../src/derive/overview.ts'
import { toDay } from '../../src/model/day.ts'
import { edtfDay } from '../../src/model/edtf.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { manyMeetings } from '../shared-cases/many-meetings.ts'

const years = (from: number, to: number) => ({ from: toDay(from, 1, 1), to: toDay(to, 1, 1) })

describe('the overview', () => {
  test('counts events by the quarter in which they begin, shown and filtered out', () => {
    const { bins, unit } = overviewOf(FIVE_MEETINGS, event => event !== 1, years(2016, 2020))
    const full = bins.filter(bin => bin.shown + bin.hidden > 0)
    expect(unit).toBe('quarter')
    expect(bins).toHaveLength(16)
    expect(full.map(bin => `${edtfDay(bin.from)} ${bin.shown}+${bin.hidden}`)).toEqual([
      '2016-04-01 1+0',
      '2017-10-01 1+1',
      '2018-04-01 1+0',
      '2019-10-01 1+0',
    ])
  })

  test('over a long time it counts by year, over centuries by decade', () => {
    const many = manyMeetings(100)
    expect(overviewOf(many, () => true, years(1985, 2030)).unit).toBe('year')
    expect(overviewOf(many, () => true, years(1600, 2030)).unit).toBe('decade')
    expect(overviewOf(many, () => true, years(1985, 2030)).bins.reduce((n, bin) => n + bin.shown, 0)).toBe(
      100,
    )
  })

  test('of nothing there is nothing', () => {
    expect(overviewOf({ ...FIVE_MEETINGS, events: [] }, () => true, years(2000, 2001)).most).toBe(0)
  })
})
