import { describe, expect, test } from 'vitest'
import type { Edtf } from '../../src/model/edtf.ts'
import { formatDating, formatEdtf, ordinal } from '../../src/ui/shared/format-date.ts'

const IN_WORDS = `
  2017-10-04               4 October 2017                       4 Oct 2017
  2017-10                  October 2017                         Oct 2017
  2017                     2017                                 2017
  2017~                    about 2017                           about 2017
  2017-10?                 perhaps October 2017                 perhaps Oct 2017
  2017-10-04%              perhaps about 4 October 2017         perhaps about 4 Oct 2017
  2019-05-14/2019-05-16    14 to 16 May 2019                    14 to 16 May 2019
  2019-05-30/2019-06-02    30 May to 2 June 2019                30 May to 2 June 2019
  2018-12-30/2019-01-02    30 December 2018 to 2 January 2019   30 Dec 2018 to 2 Jan 2019
  2019-05/2019-09          May to September 2019                May to Sept 2019
  2017-10-04/..            from 4 October 2017                  from 4 Oct 2017
  ../2017-10-04            until 4 October 2017                 until 4 Oct 2017
  [2017-10-05,2017-10-06]  5 or 6 October 2017                  5 or 6 Oct 2017
  [2017-10-31,2017-11-01]  31 October or 1 November 2017        31 Oct or 1 Nov 2017
`
const rows = IN_WORDS.trim()
  .split('\n')
  .map(line => line.trim().split(/\s{2,}/))

describe('dates in words', () => {
  test.each(rows)('%s is %s, in short %s', (date, long, short) => {
    expect(formatEdtf(date as Edtf)).toBe(long)
    expect(formatEdtf(date as Edtf, 'short')).toBe(short)
  })

  test('what is no date comes back as it is', () => {
    expect(formatEdtf('2019-02-30' as Edtf)).toBe('2019-02-30')
  })

  test('a doubtful end in the same month is an ordinal', () => {
    const closed = '[2017-10-05,2017-10-06]' as Edtf
    expect(formatDating({ date: '2017-10-04' as Edtf, closed })).toBe(
      '4 October 2017, closing on the 5th or 6th',
    )
  })

  test('a doubtful end in the next month is a full date', () => {
    const closed = '[2017-11-01,2017-11-02]' as Edtf
    expect(formatDating({ date: '2017-10-31' as Edtf, closed })).toBe(
      '31 October 2017, closing on 1 or 2 November 2017',
    )
  })

  test('an event without a date is not dated', () => expect(formatDating({})).toBe('Not dated'))

  test('ordinals follow their last digit, the teens apart', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 43].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 43rd',
    )
  })
})
