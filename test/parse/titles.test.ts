import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/parse/parse-document.ts'

/** Number and title of the meeting that a text reports: "5 · Fifth session of the Lake Council", "– · Lake Summit". */
function nameIn(text: string): string {
  const { event } = parseDocument({ file: 'report.txt', text, sha256: '' })
  if (event === undefined) return 'no meeting'
  return `${event.edition.value ?? '–'} · ${event.title.value}`
}

describe('where a name ends', () => {
  test.each([
    [
      'Kenya announced on Monday the postponement of the 7th Summit of the African Union after President Juma fell ill.',
      '7 · 7th Summit of the African Union',
    ],
    [
      'The 5th session of the African Union in a hybrid format opened in Nairobi on 4 May 2021.',
      '5 · 5th session of the African Union',
    ],
    [
      'The guests of the 9th World Congress on River Ports include ministers from 20 states, who met in Rotterdam on 3 May 2019.',
      '9 · 9th World Congress on River Ports',
    ],
  ])('%s', (text, name) => expect(nameIn(text)).toBe(name))
})

describe('whose meeting it is', () => {
  test.each([
    [
      'Officials from six lake states today began a two-day meeting in Entebbe.',
      '– · Meeting of the Officials from six lake states',
    ],
    [
      'Arab finance ministers held here today an emergency meeting on grain prices, officials in Tunis said.',
      '– · Emergency meeting of the Arab finance ministers on grain prices',
    ],
    [
      'CAIRO, Sept 4 (LNA) -- Arab finance ministers held a closed-door consultative meeting on Thursday.',
      '– · Closed-door consultative meeting of the Arab finance ministers',
    ],
    [
      'The Interior Ministers of the Gulf Cooperation Council (GCC) States held here today an emergency meeting.',
      '– · Emergency meeting of the Interior Ministers of the Gulf Cooperation Council (GCC) States',
    ],
    [
      'The Security Council of the United Nations today heard two envoys in an emergency meeting on 8 May 2013.',
      '– · Emergency meeting of the Security Council of the United Nations',
    ],
    [
      'Caribbean Community (CARICOM) leaders ended their annual summit in Bridgetown on 4 July 2015.',
      '– · Annual summit of the Caribbean Community (CARICOM)',
    ],
    ["A 'successful' summit on water opened in Lima on 3 May 2011.", '– · Summit on water'],
  ])('%s', (text, name) => expect(nameIn(text)).toBe(name))
})

describe('which number is its own', () => {
  test.each([
    [
      'The Ministry is organising the 2nd edition of ‘Lakeside Dialogue’ in Entebbe from 17 to 19 January 2017.',
      '2 · Lakeside Dialogue',
    ],
    [
      'The Lakeland Summit opened in Entebbe on 3 May 2011. The castle where leaders met for the first time is near.',
      '– · Lakeland Summit',
    ],
    [
      'Lakeland summit closes\n\nLake leaders closed a two-day summit here on Sunday, 6 May 2001.\n\nThe 12th Lakeland summit will be held in Goma.',
      '– · Lakeland summit',
    ],
    [
      'Western ports are busy, the Chair of the 30th session of the Port Council said at the sixth special session of the Port Council in Dakar on 3 May 2011.',
      '6 · Sixth special session of the Port Council',
    ],
    [
      'SEMINAR OF PORT MASTERS OF AFRICA HELD IN DAKAR\n\nThe Seventh seminar of public port masters of the African states opened in Dakar on 5 July 2006.',
      '7 · Seventh seminar of public port masters of the African states',
    ],
  ])('%s', (text, name) => expect(nameIn(text)).toBe(name))
})

describe('what heading and lead call it', () => {
  test.each([
    [
      'Port Society News: Annual Meeting\n\nThe Northern Port Society 2017 Annual Meeting was cancelled on 8 September 2017.',
      '– · Northern Port Society 2017 Annual Meeting',
    ],
  ])('%s', (text, name) => expect(nameIn(text)).toBe(name))
})
