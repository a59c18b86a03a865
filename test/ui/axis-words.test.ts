import { describe, expect, test } from 'vitest'
import { toDay } from '../../src/model/day.ts'
import { axisScale } from '../../src/derive/axis-scale.ts'
import { majorWord, minorWord } from '../../src/ui/timeline/axis-words.ts'

const view = (from: [number, number, number], to: [number, number, number], width = 820) => ({
  range: { from: toDay(...from), to: toDay(...to) },
  width,
})

describe('the axis', () => {
  test.each([
    [view([2017, 10, 1], [2017, 10, 15]), 'day 1'],
    [view([2017, 10, 1], [2017, 11, 15]), 'day 5'],
    [view([2017, 1, 1], [2018, 3, 1]), 'month 1'],
    [view([2017, 1, 1], [2019, 1, 1]), 'month 3'],
    [view([2016, 4, 1], [2021, 2, 1]), 'month 6'],
    [view([2010, 1, 1], [2024, 1, 1]), 'month 12'],
    [view([1900, 1, 1], [2024, 1, 1]), 'year 10'],
    [view([0, 1, 1], [3024, 1, 1], 100), 'year 1000'],
  ])('is as fine as its words have room, and never finer than a day', (axis, words) => {
    const { scale, step } = axisScale(axis)
    expect(`${scale} ${step}`).toBe(words)
  })

  test('a small word gives way to the large one of its place', () => {
    const axis = view([2017, 1, 1], [2019, 1, 1])
    const word = (year: number, month: number): string => minorWord(toDay(year, month, 1), 'month', axis)
    expect([word(2018, 1), word(2018, 4), word(2018, 7)]).toEqual(['', 'Apr', 'July'])
    expect([majorWord(toDay(2018, 1, 1), 'month'), majorWord(toDay(2018, 1, 1), 'day')]).toEqual([
      '2018',
      'January 2018',
    ])
  })

  test('a small word gives way at the left edge, where the large one stays', () => {
    const axis = view([2016, 6, 20], [2018, 6, 20])
    expect(minorWord(toDay(2016, 7, 1), 'month', axis)).toBe('')
    expect(minorWord(toDay(2016, 10, 1), 'month', axis)).toBe('Oct')
  })
})
