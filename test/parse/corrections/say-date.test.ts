import { expect, test } from 'vitest'
import type { Edtf } from '../../../src/model/edtf.ts'
import { sayDate } from '../../../src/parse/corrections/say-date.ts'

test.each([
  ['2017-10-05', '5 October 2017'],
  ['2017-10', 'October 2017'],
  ['2017~', 'about 2017'],
  ['2017-10-04/2017-10-05', '4 to 5 October 2017'],
  ['2017-09-30/2017-10-01', '30 September 2017 to 1 October 2017'],
  ['2017-10/2017-11', 'October 2017 to November 2017'],
  ['[2017-10-05,2017-10-06]', '5 or 6 October 2017'],
  ['2017-10-04/..', 'from 4 October 2017'],
  ['../2017-10-04', 'until 4 October 2017'],
])('%s is %s in a sentence', (date, words) => {
  expect(sayDate(date as Edtf)).toBe(words)
})
