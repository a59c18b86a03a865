import { describe, expect, test } from 'vitest'
import { parseText } from './check-document.ts'

/** The day of the one meeting of a text, `|` for a new line, and how sure it is: `2017-05-31 worked-out`. */
function dayOf(lines: string): string {
  const [event] = parseText(lines.replaceAll('|', '\n\n')).events
  const date = event?.date
  return date !== undefined && 'value' in date ? `${date.value} ${date.status}` : 'none'
}

const NOTE =
  'The ferrymen asked the delegates for a plan that every harbour of the lake can afford to follow.'

describe('weekdays, reckoned from the day of the text', () => {
  test.each([
    [
      'on which somebody spoke of a meeting to come',
      'BREGANA, September 27, 2021. /TASS/. The harbour masters have agreed on the agenda of the 3rd Lake Forum in Bregana due on October 15, Anna Lind, head of the Lake Office, told reporters on Monday.',
      '2021-10-15 stated',
    ],
    [
      'two, joined',
      'BREGANA, June 20, 2025 (AFP) - Bregana will host the 3rd Lake Forum on Saturday and Sunday, its office said.',
      '2025-06-21/2025-06-22 worked-out',
    ],
    [
      'on which it begins',
      '7 June 2004|Harbours gather|The 3rd Lake Forum begins Tuesday in Bregana.',
      '2004-06-08 worked-out',
    ],
    [
      'on which a town hosts it',
      '12 August 2023|Bregana hosts Lake Council|Bregana hosts Sunday the 3rd meeting of the Lake Council.',
      '2023-08-13 worked-out',
    ],
    [
      'of the text itself, of a meeting to come',
      'BREGANA, Jan 29, 1993 (AFP) - The 3rd Lake Forum was scheduled to start in Bregana Friday, officials said.',
      '1993-01-29 worked-out',
    ],
  ])('%s', (_, text, day) => expect(dayOf(`${text}|${NOTE}`)).toBe(day))
})

test('the day of a dateline that stands behind another credit is the text’s and not the meeting’s', () =>
  expect(
    dayOf(
      `2025-06-20|Forum of harbours|(LAKEFEED- Lake Agency (LA)) BREGANA, June 20 (LA) -- The 3rd Lake Forum will be held in Bregana on 24 June.|${NOTE}`,
    ),
  ).toBe('2025-06-24 stated'))

describe('days without year, in a text without a day of its own, take that of', () => {
  test.each([
    [
      'a month nearby',
      `Lake News|The 3rd Lake Forum meets in Bregana in November 2017.|The forum will sit from 1st to 4th November.`,
      '2017-11-01/2017-11-04 worked-out',
    ],
    [
      'another meeting nearby',
      `The 3rd Lake Forum will be held in Bregana on May 31.|The Lake Ball follows in the town of Ozalj on June 9, 2017.`,
      '2017-05-31 worked-out',
    ],
    [
      'the meeting’s name',
      `The Lake Forum 2017 will be held in Bregana on May 31.|${NOTE}`,
      '2017-05-31 worked-out',
    ],
    [
      'the meeting’s name in the heading, its town between',
      `III Lake Forum Bregana 2018|The 3rd Lake Forum will take place on March 20 and 21.|${NOTE}`,
      '2018-03-20/2018-03-21 worked-out',
    ],
    [
      'the foot of the page, where the weekday agrees',
      `The 3rd Lake Forum will meet in Bregana on Saturday, October 27.|${NOTE}|© Lakewire 2001`,
      '2001-10-27 worked-out',
    ],
    [
      'no other day, where those nearby disagree',
      `The 21st Lake Forum is scheduled for May 19 to 27 in Bregana.|Ozalj joined on May 23, 1994, and Kostel on July 9, 2011.`,
      'null absent',
    ],
  ])('%s', (_, text, day) => expect(dayOf(text)).toBe(day))
})

test('of a page younger than the date line under its heading, “yesterday” is the day before that line', () =>
  expect(
    dayOf(
      `Wednesday, August 2, 2017|Lake Council holds second meeting|August 1, 2017|The mayor attended the second meeting of the Lake Council held in Bregana yesterday.|${NOTE}`,
    ),
  ).toBe('2017-07-31 worked-out'))

test('the day of the page once more in the dateline is not the day of the meeting', () =>
  expect(
    dayOf(
      `2017-09-09|Lake forum a success|BREGANA, NORIA – SATURDAY 09 SEPTEMBER 2017: The 48th Lake Forum, which ended on Friday, has been hailed as a success.|${NOTE}`,
    ),
  ).toBe('2017-09-08 worked-out'))

test('the lead under a heading that names the meeting gives its day, in other words', () =>
  expect(
    dayOf(
      `15 November 2005|Harbour ministers meet on free passage|The masters of nine harbours met in the port of Bregana on Tuesday, with fees and fog at the centre of their talks.`,
    ),
  ).toBe('2005-11-15 worked-out'))

test('days of another meeting to be held are not of this one', () =>
  expect(
    dayOf(
      `Minister Lind will attend the 29th Meeting of the Lake Council, to be held on May 31 in Bregana.|At the meeting she will speak of the 47th Assembly of the River League, to be held in Ozalj from June 19 to 21, 2017.`,
    ),
  ).toBe('2017-05-31 worked-out'))

test('of a page younger than its wire, “today” is the day of the wire', () =>
  expect(
    dayOf(
      `December 14, 2000|Lake forum opens|BREGANA, Dec. 13 (AFP) - The 3rd Lake Forum opened in Bregana today.|${NOTE}`,
    ),
  ).toBe('2000-12-13 stated'))

test('the lines above the text speak of the meeting that the heading names, under whatever name', () =>
  expect(
    dayOf(
      `Deputy attends LFO harbour masters meeting|Deputy Anna Lind is attending the 3rd meeting of the Lake Ferry Office in Bregana on Friday 14 March 2014|The masters will speak of the conclusions of the River League of 19 and 20 December 2013.`,
    ),
  ).toBe('2014-03-14 stated'))

describe('no day of the meeting is', () => {
  test.each([
    [
      'the day of a journey to it',
      `16 August 2023|Masters arrive for forum|The masters of the Upper Lake arrived Wednesday in Bregana to attend the 3rd Lake Forum on Thursday.|${NOTE}`,
      '2023-08-17 worked-out',
    ],
    [
      'a year in which its first one was',
      `Known as the Bregana after the castle where it was held for the first time in 1974, the 29th Lake Council will take place in Ozalj.|${NOTE}`,
      'null absent',
    ],
    [
      'a year of old, in a wire that has none',
      `Bregana, Jan 23 (LKA) The Lake Forum was opened on January 20.|The forum was the work of the ferrymen in 1959.`,
      'null absent',
    ],
    [
      'the day on which it was put off',
      `15 May 1998|Lake forum put off|A statement issued today announced the postponement of the 3rd Lake Forum in Bregana.|${NOTE}`,
      'null absent',
    ],
  ])('%s', (_, text, day) => expect(dayOf(text)).toBe(day))
})

describe('the day of the meeting stands', () => {
  test.each([
    [
      'in the lead, under a heading and a line of the page',
      `2 April 2003|HARBOUR AND FERRY JOINT SEMINAR|story highlights|Some 200 masters and owners met in Bregana from 5-8 March, to examine fees, fog and ferries.`,
      '2003-03-05/2003-03-08 stated',
    ],
    [
      'beside its noun, described with other words',
      `11 April 2025|Masters’ conference ends|The first Harbour Masters’ Conference 2025 concluded in Bregana on Friday.|The week-long high-level conference, held from April 5 to 11 in two phases, spoke of fees.`,
      '2025-04-05/2025-04-11 stated',
    ],
    [
      'in the dateline of a text that tells of its opening, whatever it will still do',
      `54th Lake Summit opens in Bregana|Bregana, 9 May 2012. The opening ceremony heard the mayor of the town.|During the summit, the masters will consider reports on fees.`,
      '2012-05-09 unclear',
    ],
    [
      'between a line of its start and a line of its end',
      `Lake Forum 2026|Key dates of the forum:|Monday, 21 September - Forum starts.|Friday 25 September - Forum finishes.`,
      '2026-09-21/2026-09-25 worked-out',
    ],
    [
      'before a sentence that gives its length',
      `10 August 2017|Lake masters meet|The 18th session of the Lake Council began in Bregana today.|The two-day meeting will set the agenda for the 15th Lake Summit.`,
      '2017-08-10/2017-08-11 worked-out',
    ],
    [
      'beside its first plenary session',
      `7 September 2003|Harbour masters meet in Bregana|The 23rd Lake Council will be held in Bregana this week.|The welcome and first plenary session will take place on Tuesday, Sept. 9.`,
      '2003-09-09 stated',
    ],
    [
      'in the year that has such a weekday',
      `BREGANA, Nov 7. (LKA) The 47th Lake Council met in Bregana on Thursday.|${NOTE}|The masters sat in July 2018, when they asked for a plan.`,
      '2019-11-07 worked-out',
    ],
    [
      'alone, where a delay is long',
      `29 January 1993|Lake talks to start after delay|Another round of the Lake Talks was to start in Bregana Friday after a four-day delay.|${NOTE}`,
      '1993-01-29 worked-out',
    ],
  ])('%s', (_, text, day) => expect(dayOf(text)).toBe(day))
})
