import { describe, expect, test } from 'vitest'
import { parseText } from './check-document.ts'

const BODY =
  'Ministers of nine countries opened the Third Lake Forum in Bregana on Tuesday and will sit for two days.'
const MORE =
  'The host said that the lake needs one plan and not nine plans, and thanked the delegates for coming.'

/** A page of the lines given, with `|` for a new line and `…` for its two sentences of text. */
function page(lines: string): ReturnType<typeof parseText>['documents'][number] {
  const text = lines.replaceAll('|', '\n').replaceAll('…', `${BODY}\n${MORE}`)
  const [document] = parseText(text, 'page.txt').documents
  if (document === undefined) throw new Error('no document')
  return document
}

describe('the day of a page', () => {
  test.each([
    [
      'behind a label and a zone',
      'Last updated at: (Harbour Time) Wednesday, 8 October 2003|Lake forum opens|…',
      '2003-10-08',
    ],
    ['behind a stroke', '/ 17 December 2002|Lake forum opens in Bregana|…', '2002-12-17'],
    [
      'behind a label at the end of the heading',
      'Ministers meet on the future of the lake (Lakewire) Updated: 2005-11-15 11:36|…',
      '2005-11-15',
    ],
    [
      'behind the day of another calendar',
      `Bregana, Safar 15, 1432, Jan 19, 2011, LKA -- ${BODY}|${MORE}`,
      '2011-01-19',
    ],
    [
      'before a mark between strokes',
      `BREGANA, Noria, December 18, 2019,-/Lake Media Agency (LMA)/- ${BODY}|${MORE}`,
      '2019-12-18',
    ],
    [
      'right behind the agency’s brackets',
      `by Staff Writers Bregana (LWA) Jan 02, 2015 ${BODY}|${MORE}`,
      '2015-01-02',
    ],
    ['of an issue', 'Lake News|April 2002 (Volume 11, Number 4)|Ministers meet on the lake|…', '2002-04'],
    [
      'with a clock, under a heading with other days',
      'Weekly digest of the lakes (31.05- 05.06.2010)|Analysis 10 June 2010 12:11 (UTC +04:00)|…',
      '2010-06-10',
    ],
    [
      'that it published, and not that of its change',
      'Lake forum opens|Updated on: Mar 5, 1997, 10:15 IST · Published: Mar 3, 1997|…',
      '1997-03-03',
    ],
    [
      'in brackets, above the page’s other lines',
      `Lake forum opens|…|${BODY}|(Xinhua News Agency May 23, 2009)|Tools: Save|Comment|Related|May 7-8 Harbour talks|May 17-22 Trade fair`,
      '2009-05-23',
    ],
    [
      'in the sentence of a blog',
      'Lake forum opens|…|This entry was posted on May 3, 2012 at 3:12 pm and is filed under News.',
      '2012-05-03',
    ],
    [
      'in the stamp of a wire',
      `BREGANA, May 3 (KUNA) -- ${BODY}|${MORE}|(end) ab.cd|KUNA 031520 May 11`,
      '2011-05-03',
    ],
  ])('%s', (_, lines, day) => {
    expect(page(lines).published.value).toBe(day)
  })

  test.each([
    ['a heading that gives a day of the meeting', 'Lake forum in Bregana is scheduled to open on May 2|…'],
    ['first and last day in one line', 'Tuesday 9th May 2017 to Sunday 21st May 2017|…'],
    [
      'days of other stories under the text',
      `Lake forum opens|${BODY}|${MORE}|${BODY}|World|27-02-2016|Ten ships reach the port|World|26-02-2016`,
    ],
    [
      'days of other stories above the text',
      'MILAN: Fourth talks on trade - November 3, 2024|TORONTO: Response to a note - November 2, 2024|OSLO: New ambassador named - November 1, 2024|Lake forum opens|…',
    ],
  ])('is not %s', (_, lines) => {
    expect(page(lines).published.value).toBe(null)
  })
})

describe('the house of a page', () => {
  test.each([
    [
      'before the dash that opens the text',
      `Lake forum opens|LakeToday.Net - ${BODY}|${MORE}`,
      'LakeToday.Net',
    ],
    ['that reports itself', `Lake forum opens|${BODY.slice(0, -1)}, Lakes.Az reports.|${MORE}`, 'Lakes.Az'],
    [
      'that is known and reports',
      `Lake forum opens|${BODY.slice(0, -1)}, Kazinform reports.|${MORE}`,
      'Kazinform',
    ],
    [
      'that was told',
      `Lake forum opens|${BODY.slice(0, -1)}, a source told Trend.|${MORE}`,
      'Trend News Agency',
    ],
    ['with its section', 'LAKES.AZ / Politics|Lake forum opens in Bregana|…', 'LAKES.AZ'],
    [
      'between strokes in the dateline',
      `BREGANA, Noria, December 18, 2019,-/Lake Media Agency (LMA)/- ${BODY}|${MORE}`,
      'Lake Media Agency',
    ],
    [
      'in brackets before the writer',
      `BREGANA, August 3, 2007 (LAKE BULLETIN) By Ann Brook - ${BODY}|${MORE}`,
      'LAKE BULLETIN',
    ],
    [
      'that holds the copyright',
      'Lake forum opens|By Times staff writer|© Bregana Times|published February 2, 2003|…',
      'Bregana Times',
    ],
    [
      'behind the year of its copyright',
      'Lake forum opens|…|Copyright © 2001 Lakeside Newspapers Ltd. All rights reserved.',
      'Lakeside Newspapers Ltd',
    ],
    [
      'as a ministry that holds the copyright',
      'Lake forum opens|…|© 2003 Ministry of Trade of Norway',
      'Ministry of Trade of Norway',
    ],
    [
      'above the words “press release”',
      'Lake forum opens in Bregana|28 May 2010|African Development Bank (Bregana)|press release|…',
      'African Development Bank',
    ],
    [
      'whose press service informs',
      'No:062/21, Information of the Press Service Department of the Ministry of Foreign Affairs of Portugal on the first consultations between the ministries of Portugal and Norway|…',
      'Ministry of Foreign Affairs of Portugal',
    ],
    ['with the letters of an agency in a longer name', 'APS News|Ministers meet on the lake|…', 'APS News'],
    ['beside its day', '- The Harbour Times - Saturday, February 1, 2003|…', 'The Harbour Times'],
    ['beside the day of a wire, under the text', '…|(Xinhua News Agency June 9, 2004)', 'Xinhua'],
    [
      'behind other words of the page',
      'Lake forum opens|CommentsPrint E-mail Xinhua, February 8, 2010|…',
      'Xinhua',
    ],
    ['behind the writer', 'Lake forum opens|By ANN BROOK, The Associated Press|…', 'Associated Press'],
    [
      'a writer wrote for',
      'Lake forum opens|By Ann Brook|Special to The Washington Post|…',
      'The Washington Post',
    ],
    [
      'as the source on the line of the day',
      'Lake forum opens|Source:Laketimes.cn Published: 2013-4-8 15:47:00|…',
      'Laketimes.cn',
    ],
    [
      'before the dash of a text without a day',
      `Lake forum opens|NNA - ${BODY}|${MORE}`,
      'National News Agency',
    ],
    [
      'that opens the line of its issue',
      'RFE/RL NEWSLINE Vol. 1, No. 131, 4 October 1997|…',
      'Radio Free Europe/Radio Liberty',
    ],
    [
      'with its seat, in brackets',
      `(CARICOM Secretariat, Georgetown, Guyana)  ${BODY}|${MORE}`,
      'Caribbean Community',
    ],
    [
      'by the number of a United Nations release',
      'LAKE FORUM OPENS|Press Release|HR/CT/612|…',
      'United Nations',
    ],
    ['that signs the last sentence', `Lake forum opens|${BODY}|${MORE} – Reuters`, 'Reuters'],
    [
      'that opens its text',
      `Lake forum opens|LAKESIDE NEWS SERVICE — ${BODY}|${MORE}`,
      'LAKESIDE NEWS SERVICE',
    ],
    [
      'in capitals and brackets',
      `BREGANA, OCTOBER 29, 2010 (HARBOUR TIMES) ${BODY}|${MORE}`,
      'HARBOUR TIMES',
    ],
    [
      'with a forum in its name',
      'Lake forum opens|Press Release: Pacific Islands Forum|…',
      'Pacific Islands Forum',
    ],
  ])('%s', (_, lines, house) => {
    expect(page(lines).publisher.value).toBe(house)
  })

  test.each([
    ['whose summit a statement follows', 'Press statement following the CIS summit|…'],
    ['that is a topic', `Lake forum opens|${'…|'.repeat(8)}Topics|NATO`],
  ])('is not one %s', (_, lines) => {
    expect(page(lines).publisher.value).toBe(null)
  })
})
