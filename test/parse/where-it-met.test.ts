import { describe, expect, test } from 'vitest'
import { valueOf } from '../../src/model/sourced.ts'
import { parseText } from './check-document.ts'

/** City and country of the one meeting of a text, `|` for a new line, and how sure the city is: `Lima PE stated`. */
function placeOf(lines: string): string {
  const [event] = parseText(lines.replaceAll('|', '\n\n')).events
  if (event === undefined) return 'no meeting'
  const { city, country } = event.place
  const values = [city, country].map(fact => valueOf(fact) ?? '-')
  return [...values, city.status].join(' ')
}

describe('a town that no table holds', () => {
  test.each([
    [
      'behind what it is, in its country',
      'The 5th International Forum on Spa Medicine will take place in the German town of Bad Lindenau from 12 to 14 May 2009.',
      'Bad Lindenau DE stated',
    ],
    [
      'with a small word in its name',
      'The 9th Meeting of Czech Foresters will be held in Lhota nad Labem on 4-6 September 2006.',
      'Lhota nad Labem CZ stated',
    ],
    [
      'behind the day',
      'Keller will open the 5th Conference of Swiss Ferrymen tomorrow in Seewald.',
      'Seewald CH stated',
    ],
    [
      'between the meeting and its time',
      'The Council of British Ferrymen will hold its 5th meeting in Marshbrook next week.',
      'Marshbrook GB stated',
    ],
    [
      'before the letters of a state',
      'The Third Symposium on Rural Archives will be held in Pine Hollow, OH, USA, on 6-7 September 2013.',
      'Pine Hollow US stated',
    ],
    [
      'where a meeting is under way',
      'Kofikrom, Nov 5, GNA - A workshop for reporters of the Ghana News Agency on elections is underway in Kofikrom.',
      'Kofikrom GH stated',
    ],
    [
      'before a province that shares its name with a city',
      'The 8th Conference of Canadian Ferrymen will be held in Marshbrook, Quebec, on 4 May 2006.',
      'Marshbrook CA stated',
    ],
  ])('%s', (_, text, place) => expect(placeOf(text)).toBe(place))
})

describe('a known town', () => {
  test.each([
    [
      'in a state that shares its name with a country',
      'The 17th World Congress of Sport Sociology will be held in Atlanta, Georgia, on 4 May 2006.',
      'Atlanta US stated',
    ],
    [
      'of the country of that name',
      'The 5th Forum on Ports will be held in Batumi, Georgia, on 4 May 2006.',
      'Batumi GE stated',
    ],
    [
      'under a former name',
      'The 3rd Conference on Alpine Roads opened in Lublana on 3 May 1994.',
      'Ljubljana SI stated',
    ],
    [
      'behind its suburb',
      'About 4 000 delegates gathered at the Maple Dome in Northfield, Johannesburg, on Sunday for the opening of the 8th World Flax Congress.',
      'Johannesburg ZA stated',
    ],
    [
      'on an island',
      'The 3rd World Kite Congress will be held on the Indonesian island of Bali on 4-6 May 2013.',
      'Bali ID stated',
    ],
    [
      'behind a name and its letters',
      'Informal Meeting of Harbour Ministers (HARBMIN), Paphos|The ministers meet twice a year. They will talk about dues.',
      'Paphos CY stated',
    ],
    [
      'chosen as the venue, whatever town somebody spoke in',
      'JAKARTA (JP): The government has chosen Bogor, West Java, as the venue for the Second Informal Summit of Harbour Leaders, a minister told reporters here yesterday.',
      'Bogor ID stated',
    ],
    [
      'selected to host',
      'Accra has been selected to host the 6th Conference of African Weavers in May 2008.',
      'Accra GH stated',
    ],
    [
      'by which the meeting is hosted',
      'The 4th World Congress of Bakers will be hosted by the city of Turin in November 1998.',
      'Turin IT stated',
    ],
    [
      'to which guests are welcomed',
      'It is an honour to welcome you, once again, to Abuja, on behalf of the Government, to this Extraordinary Summit on River Trade. We meet in hard times.',
      'Abuja NG stated',
    ],
    [
      'to which somebody leaves, and where the meeting is',
      'Foreign Minister Jan Novotny departs today for Antalya, where he will attend the 3rd Forum of Harbours. He will also see his colleague from Oslo.',
      'Antalya TR stated',
    ],
    [
      'of which a part is named',
      'The minister opened the South-East European Flax Forum 2005 at the Maple Club in downtown Sofia.',
      'Sofia BG stated',
    ],
    [
      'behind its university',
      'The 5th World Conference on Flax was held at the Free University of Utrecht on 4-6 May 2009.',
      'Utrecht NL stated',
    ],
    [
      'of the dateline, in the country that is said to host',
      'LAKEPRESS - KUALA LUMPUR: Malaysia will play host to the 10th Asian Flax Summit at the Maple Trade Centre from May 4 to 6.',
      'Kuala Lumpur MY worked-out',
    ],
    [
      'to which the meeting moves',
      'The Bureau has decided to move the venue of the 58th World Congress of Pharmacy Clerks from Cairo to Utrecht in the Netherlands.',
      'Utrecht NL stated',
    ],
    [
      'that stays, not the one that was given up',
      'The 4th Pacific Weaving Summit, which was to be held in Mexico City on 12 May, will now take place in Lima, Peru, on 14 June 2012.',
      'Lima PE stated',
    ],
    [
      'next month, with an announcement from another',
      'PARIS (AFP) - The Fourth Conference on Small Ports will be held in Doha next month, the organisers said here on Friday.',
      'Doha QA stated',
    ],
    [
      'outside the seat of a body',
      'The 12th Global Management Meeting of the World Health Organization is the first to be held outside its headquarters in Geneva. It opened in Nairobi on 4 May 2018.',
      'Nairobi KE stated',
    ],
  ])('%s', (_, text, place) => expect(placeOf(text)).toBe(place))
})

describe('the town of a dateline where the text says “here”', () => {
  const NOTE = 'The 3rd Lake Forum opened here on Friday. The harbour masters asked the delegates for a plan.'
  test.each([
    ['closed by a colon', `LAKE PRESS|Vilnius: ${NOTE}`, 'Vilnius LT worked-out'],
    [
      'behind another credit',
      `(LAKEFEED- Lake Agency (LA)) VILNIUS, June 20, 2014 (LA) -- ${NOTE}`,
      'Vilnius LT worked-out',
    ],
    ['behind its agency', `LAKEPRESS Vilnius, Lithuania - ${NOTE}`, 'Vilnius LT worked-out'],
    [
      'far down a page of labels',
      `Sheet|7|Pages|2|Named|Lakes|Held by|The Lake Archive|Language|EN|Kind|Wire|VILNIUS, June 20, 2014 (LA) -- ${NOTE}`,
      'Vilnius LT worked-out',
    ],
  ])('%s', (_, text, place) => expect(placeOf(text)).toBe(place))
})

test('the town of a dateline where the text says “in the city”', () =>
  expect(placeOf('LAKE PRESS|Vilnius: The 3rd Lake Forum got underway in the city on Friday.')).toBe(
    'Vilnius LT worked-out',
  ))

describe('no town, but', () => {
  test.each([
    [
      'a resort of a country',
      'Leaders of the Pacific Islands Forum will hold their 35th summit at a Samoan beach resort on 7 August 2004.',
      '- WS absent',
    ],
    [
      'a part of a country',
      'The 4th Conference of Barge Owners will be held on 12-14 May 2012 at Lindenau Castle, in northern Germany.',
      '- DE absent',
    ],
    [
      'a spot that nothing binds to the meeting',
      'The 12th Forum Summit of Fishermen ended on 4 May 2012.|They had slept at a Samoan beach resort.',
      '- WS absent',
    ],
    [
      'a state of a country',
      'The 5th Conference of German Ferrymen will be held in Bavaria on 4 May 2012.',
      '- DE absent',
    ],
    [
      'a state and its country',
      'The 5th World Conference of Ferrymen will be held in Bavaria, Germany, on 4 May 2012.',
      '- DE absent',
    ],
    [
      'a canton and its country',
      'The 5th World Conference of Ferrymen will be held in the canton of Valais, Switzerland, on 4 May 2012.',
      '- CH absent',
    ],
    [
      'the land around a town',
      'The 5th World Conference of Ferrymen was held in the Krasnodar region on 4 May 2012.',
      '- RU absent',
    ],
    [
      'the country that hosts, whatever was read in another',
      'The 22nd Summit of Ferrymen was hosted by France on 4 May 2004; the statement was read in Dakar by the minister.',
      '- FR absent',
    ],
    [
      'nothing, where a partner stands in the name',
      'The summit was postponed on Monday. Tokyo and Brussels will agree on a new date for the 20th EU-Japan Summit.',
      '- - absent',
    ],
    [
      'nothing, where a town is named once and in passing',
      'The 5th Conference of Harbour Experts ended on 4 May 2012.|The next boat was built in Bonn.',
      '- - absent',
    ],
    [
      'screens, whatever the dateline',
      'VIENNA, May 4 -- The 14th Meeting of Harbour Experts was held by videoconference on 3 May 2020, the Secretariat said.',
      '- - absent',
    ],
  ])('%s', (_, text, place) => expect(placeOf(text)).toBe(place))
})

describe('a doubtful town:', () => {
  test.each([
    [
      'the only one that something is in, twice',
      'The 5th Conference of Harbour Experts ended on 4 May 2012.|Everybody had a room in Bonn. The Bonn hotels were full.',
      'Bonn DE unclear',
    ],
    [
      'the capital of the country that hosts, as in an address',
      'Barbados was selected to host the 8th Forum on Small Fisheries on 4 May 2012.|Write to the Harbour Office, Bridgetown, for a room.',
      'Bridgetown BB unclear',
    ],
  ])('%s', (_, text, place) => expect(placeOf(text)).toBe(place))
})
