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
    [
      'The 80th session of OPEC with a full agenda opened in Vienna on 22 September 1999.',
      '80 · 80th session of OPEC',
    ],
    [
      'A joint meeting of the Council of Foreign Ministers, the Council of Port Ministers and the Lake Committee was held in Minsk on 3 May 2011.',
      '– · Joint meeting of the Council of Foreign Ministers, the Council of Port Ministers and the Lake Committee',
    ],
    [
      'The 11th China-ASEAN (the Association of Southeast Asian Nations) Senior Officials Consultation was held in Shanghai on 4 May 2005.',
      '11 · 11th China-ASEAN (the Association of Southeast Asian Nations) Senior Officials Consultation',
    ],
    [
      'The Port Office held yesterday, Thursday, May 9, 2013, in Bergen, the pilots meeting preparatory to the 8th session of the Port Council, which will be held in Lagos.',
      '– · Pilots meeting preparatory to the 8th session of the Port Council',
    ],
    [
      'A two-day meeting of trade ministers from member states of the African Union opened in Dakar on 3 May 2011.',
      '– · Meeting of trade ministers from member states of the African Union',
    ],
    [
      'The sixth IBSA (India, Brazil and South Africa) summit was held in Delhi on 3 June 2013.',
      '6 · Sixth IBSA (India, Brazil and South Africa) summit',
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
    [
      'ECONOMIC AND SOCIAL COUNCIL SUSPENDS 1997 SESSION\n\nGENEVA, 25 July 1997 -- The Economic and Social Council suspended its 1997 session today.',
      '– · SESSION of the ECONOMIC AND SOCIAL COUNCIL',
    ],
    [
      '18 November 2021\n\nConcluding its seventy-sixth session today, the Sixth Committee approved 15 drafts.',
      '76 · Seventy-sixth session of the Sixth Committee',
    ],
    [
      'The chairman spoke of the Council of Ministers of the African Union. The council’s 47th meeting was held in Dakar on 3 May 2011.',
      '47 · 47th meeting of the Council of Ministers of the African Union',
    ],
    [
      'Fishery ministers from the United Arab Emirates (UAE), Chile and Norway met on Saturday in Bergen.',
      '– · Meeting of Fishery ministers from the United Arab Emirates (UAE), Chile and Norway',
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
      'Lake League to hold emergency meeting on floods\n\nThe Lake League will hold an emergency meeting on floods on 3 May 2011. It is the first official meeting of the Lake League since March.',
      '– · Emergency meeting of the Lake League on floods',
    ],
    [
      'Lake ministers’ meeting in Goma\n\nBy our reporter\n\nGoma will host a meeting of the Lake League on 29 June 2018. During this 39th meeting floods will be discussed.',
      '39 · Lake ministers’ meeting',
    ],
    [
      'Police chiefs discuss the lakes\n\nThe lakes were the focus of a meeting of police chiefs in Lyon on 21 November 2017. It let them share updates one year on from their first gathering.',
      '– · Meeting of police chiefs',
    ],
    [
      'Ministers endorsed a plan at the end of a one-day Lake League ministerial meeting in Vientiane on Tuesday. They spoke of the first meeting of the port group, to be held in Manila in August 2005.',
      '– · Lake League ministerial meeting',
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
    [
      'GCC ministers meet in Kuwait ahead of summit\n\nKUWAIT, Dec 4 (KUNA) -- The Council of Ministers of the Gulf Cooperation Council ended its 90th meeting on Monday before the summit of the kings.',
      '90 · 90th meeting of the Council of Ministers of the Gulf Cooperation Council',
    ],
    [
      'PORTS BANK DRAWS CURTAIN\n\nThe Annual Meetings of the African Development Bank (AfDB) ended on Thursday, May 14, 2009, in Dakar.',
      '– · Annual Meetings of the African Development Bank',
    ],
  ])('%s', (text, name) => expect(nameIn(text)).toBe(name))
})
