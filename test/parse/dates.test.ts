import { describe, expect, test } from 'vitest'
import { toDay } from '../../src/model/day.ts'
import { readDocument } from '../../src/parse/reading.ts'
import { findDates } from '../../src/parse/recognisers/dates.ts'
import { resolveDate } from '../../src/parse/recognisers/date-value.ts'

const WEDNESDAY = toDay(2017, 10, 4)

/** Each date as `words → EDTF`, reckoned from Wednesday, 4 October 2017; its kind where it is no day. */
function datesIn(text: string): string[] {
  const reading = readDocument({ file: 'a.txt', text })
  return findDates(reading).dates.map(({ first, last, value }) => {
    const words = text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end)
    return `${words} → ${resolveDate(value, WEDNESDAY) ?? value.kind}`
  })
}

describe('dates at the precision written', () => {
  test.each([
    ['on 14–16 May 2019 in Rome', '14–16 May 2019 → 2019-05-14/2019-05-16'],
    ['28 February–1 March 2018', '28 February–1 March 2018 → 2018-02-28/2018-03-01'],
    ['30 December 2018 to 2 January 2019', '30 December 2018 to 2 January 2019 → 2018-12-30/2019-01-02'],
    ['October 4, 2017', 'October 4, 2017 → 2017-10-04'],
    ['Wednesday, October 4, 2017', 'Wednesday, October 4, 2017 → 2017-10-04'],
    ['the 25th and 26th of June 2015', 'the 25th and 26th of June 2015 → 2015-06-25/2015-06-26'],
    ['from 4 to 6 October', 'from 4 to 6 October → 2017-10-04/2017-10-06'],
    ['Oct. 4-6, 2017', 'Oct. 4-6, 2017 → 2017-10-04/2017-10-06'],
    ['5 or 6 October', '5 or 6 October → [2017-10-05,2017-10-06]'],
    ['around 18 November 2000', '18 November 2000 → 2000-11-18~'],
    ['in May 2019', 'May 2019 → 2019-05'],
    ['in March', 'March → 2018-03'],
    ['in June next year', 'June next year → 2018-06'],
    ['since 2008', '2008 → 2008'],
    ['1865-04-10-2017', '1865-04-10-2017 → 2017-10-04'],
    ['2017/10/04', '2017/10/04 → 2017-10-04'],
    ['04.10.2017', '04.10.2017 → 2017-10-04'],
    ['2017-10-04T13:45:00', '2017-10-04T13 → 2017-10-04'],
    ['opened on Tuesday', 'Tuesday → 2017-10-03'],
    ['will open on Tuesday', 'Tuesday → 2017-10-10'],
    ['yesterday', 'yesterday → 2017-10-03'],
    ['opened this morning', 'this morning → 2017-10-04'],
    ['in the next two days', 'the next two days → length'],
    ['a two-day meeting', 'two-day → length'],
    ['13:45', '13:45 → clock'],
    ['on May 3 and 12 countries', 'May 3 → 2017-05-03'],
    ['1 December', '1 December → 2017-12-01'],
    ['on 10July 2014', '10July 2014 → 2014-07-10'],
    ['31 January-1February 2003', '31 January-1February 2003 → 2003-01-31/2003-02-01'],
    ['22nd 26th September 2008', '22nd 26th September 2008 → 2008-09-22/2008-09-26'],
    ['the 1/2/3 October 2003', 'the 1/2/3 October 2003 → 2003-10-01/2003-10-03'],
    ['December 3, 4, 5, 6, 2006', 'December 3, 4, 5, 6, 2006 → 2006-12-03/2006-12-06'],
    ['will meet on Saturday and Sunday', 'Saturday and Sunday → 2017-10-07/2017-10-08'],
    ['arrived Monday to attend it', 'Monday → 2017-10-02'],
  ])('%j', (text, expected) => expect(datesIn(text)).toEqual([expected]))
})

test.each([
  'it may be so',
  'now',
  'the OCT has met',
  'May I speak?',
  'They March on',
  '20 years ago',
  'the Sun',
  '2000 delegates',
])('%j holds no date', text => expect(datesIn(text)).toEqual([]))

test.each(['32 May 2019', '30 February 2018', '31 November', '29 February 2019'])(
  '%s is reported, not guessed',
  text => {
    const { dates, diagnostics } = findDates(
      readDocument({ file: 'a.txt', text: `Line\nIt met on ${text}.` }),
    )
    expect(dates).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'unreadable-date', line: 2, column: 11 }])
    expect(diagnostics[0]?.message).toContain(text)
  },
)
