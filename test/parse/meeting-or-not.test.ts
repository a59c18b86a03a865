import { describe, expect, test } from 'vitest'
import { parseText } from './check-document.ts'

/** The title of the meeting that a text reports; "none" where it reports no meeting. */
const meetingIn = (...lines: readonly string[]): string =>
  parseText(lines.join('\n\n'), 'page.txt').events[0]?.title.value ?? 'none'

describe('a text that reports a meeting:', () => {
  test('a retreat in small letters', () => {
    expect(
      meetingIn(
        'Premier to hold cabinet retreat in Lusaka',
        'The Premier announced on 4 May 2016 that she will hold a cabinet retreat in Lusaka from 11 to 13 May.',
      ),
    ).toMatch(/^cabinet retreat/i)
  })

  test('meetings of several bodies that were put off together', () => {
    expect(
      meetingIn(
        'Bureau chooses October',
        'The Bureau decided on 3 April 2012 to postpone the Lake Treaty meetings of the Subsidiary Bodies until 4–9 October 2012 in Bonn, Germany.',
      ),
    ).toContain('Lake Treaty')
  })

  test('a conference where something was said, and that the text goes on to speak of', () => {
    expect(
      meetingIn(
        'HANOI (LNA) - Fishers need better harbours.',
        'The deputy minister of harbours said so at a conference in Hanoi on April 27 to present a programme.',
        'The conference was held by the Ministry of Harbours. Fishers at the conference told of their boats.',
      ),
    ).toMatch(/conference/i)
  })

  test('ministers who meet, by the verb alone', () => {
    expect(
      meetingIn(
        'Saudi, Mexican and Chilean oil ministers meet',
        'The Minister of Harbours, Ali Naim, met in Riyadh today with hill minister Luis Soto and his colleague of the coast.',
      ),
    ).toBe('Meeting of Saudi, Mexican and Chilean oil ministers')
  })

  test('ministers who meet before a summit of others', () => {
    expect(
      meetingIn(
        'Lake foreign ministers meet in Amman',
        'Lake foreign ministers came to Amman on Monday to make ready for the Lake leaders’ summit, a spokesman said.',
      ),
    ).toBe('Meeting of Lake foreign ministers')
  })

  test('services that met, and experts set to meet', () => {
    expect(meetingIn('Security services from nearly 60 countries met in Irkutsk to speak of trust.')).toBe(
      'Meeting of security services from nearly 60 countries',
    )
    expect(meetingIn('Health experts are set to meet in Kigali next week.')).toBe('Meeting of health experts')
  })

  test('words spoken to a forum that they do not name', () => {
    expect(
      meetingIn(
        'Excellencies, ladies and gentlemen,',
        'Let me join the foreign minister in welcoming our neighbours to this forum.',
        'Earlier today we went through the state of the roads.',
      ),
    ).toBe('Forum')
  })

  test('whoever gathers to discuss something', () => {
    expect(
      meetingIn(
        'From 10 to 20 May 2012, the lake museums of Kenya, Uganda, and Rwanda will gather in Kigali to discuss boats.',
      ),
    ).toBe('Meeting of lake museums of Kenya, Uganda, and Rwanda')
  })

  test('a conference that the text sets out from', () => {
    expect(
      meetingIn('The conference is attended by prosecutors from 90 countries.', 'Its guests come from afar.'),
    ).toBe('Conference')
    expect(
      meetingIn(
        'CALL FOR PAPERS',
        'We are pleased to announce a three-day conference on the past of the lakes.',
      ),
    ).toMatch(/^conference/i)
    expect(
      meetingIn('At their meeting today, the Speakers of Kenya and Uganda spoke of ferries and of harbours.'),
    ).toBe('Meeting')
  })

  test('a debate that bears a name', () => {
    expect(
      meetingIn(
        'Foreign policy was the subject of the Danube Debate in Bratislava held on April 19, 2005.',
        'Experts from 14 countries spoke at the Danube Debate.',
      ),
    ).toBe('Danube Debate')
  })
})

describe('a text that reports none:', () => {
  test('a visit with appointments', () => {
    expect(
      meetingIn(
        'Foreign Minister to visit Fiji',
        'Foreign Minister Anna Berg leaves for Fiji on Monday.',
        'In Fiji she will speak at the Pacific Women’s Roundtable and see development projects.',
      ),
    ).toBe('none')
  })

  test('a plan that a minister told to a meeting', () => {
    expect(
      meetingIn(
        'Vaccines to be made at home, minister says',
        'The Minister of Health, Ada Obi, said in Abuja on 14 May 2017 at a stakeholders meeting that vaccines will be made at home.',
        'Factories in two states are to begin next year, and prices should fall by half.',
      ),
    ).toBe('none')
  })

  test('the foundation day of a council', () => {
    expect(
      meetingIn(
        'Farming is the backbone of the country',
        'The minister praised farmers on the 92nd Foundation Day of the Indian Council of Agricultural Research, held in New Delhi on 16 July 2020.',
      ),
    ).toBe('none')
  })

  test('a briefing that tells whom somebody will meet', () => {
    expect(
      meetingIn(
        '[This is a rush transcript that may be changed]',
        'Thank you for joining us. The Premier arrived in Baku yesterday. This morning he will meet President Ali Karim.',
      ),
    ).toBe('none')
  })

  test('a nomination that a congress will confirm', () => {
    expect(
      meetingIn(
        'President names envoy to the United Nations',
        'The President on Friday, 13 December 1996, named Bill Reed to serve in New York. Congress will confirm him in January 1997.',
      ),
    ).toBe('none')
  })

  test('a mechanism of consultations that was signed', () => {
    expect(
      meetingIn(
        'A protocol of a Political Consultations Mechanism was signed in Baku on 26 October 2018 by two ministries.',
      ),
    ).toBe('none')
  })

  test('an exercise on the eve of a summit', () => {
    expect(
      meetingIn(
        'The two armies began an exercise on Monday near Brest, on the eve of the alliance’s summit.',
        'Soldiers are to practise crossings of the river, the general said.',
      ),
    ).toBe('none')
  })

  test('the secretariat of a forum', () => {
    expect(
      meetingIn(
        'New roof for the archive',
        'Workers began on Tuesday, 3 May 2011, to mend the roof at the Pacific Islands Forum Secretariat in Suva.',
      ),
    ).toBe('none')
  })
})
