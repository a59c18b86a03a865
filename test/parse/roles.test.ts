import { describe, expect, test } from 'vitest'
import { sayAttendance, whyOf } from './say-attendance.ts'

describe('the organiser', () => {
  test.each([
    [
      'in the name of the meeting',
      'The OSCE-wide Water Conference opened in Vienna on 3 May 2016.',
      'organiser OSCE',
    ],
    [
      'whose meeting it is',
      'The 12th session of the ECOWAS Parliament opened in Abuja on 3 May 2016.',
      'organiser ECOWAS Parliament',
    ],
    [
      'by an active verb',
      'The OPCW hosted the Third Forum on Safety in The Hague on 3 May 2016.',
      'organiser OPCW',
    ],
    [
      'by a passive',
      'The Third Forum on Safety, organised by the International Maritime Organization, was held in London on 3 May 2016.',
      'organiser IMO',
    ],
    [
      'in a relative clause',
      'They attended the Third Forum on Safety, which the Federal Security Service (FSB) of Russia is holding in Kazan on 3 May 2016.',
      'organiser FSB',
    ],
    [
      'whose auspices it is under',
      'The Third Forum on Safety was held in Lima on 3 May 2016 under the auspices of the OAS.',
      'organiser OAS',
    ],
    [
      'by a passive whose subject is the sentence before',
      'The Third Forum on Safety was held in Lima on 3 May 2016. It was jointly organised by the OAS and UNDP.',
      'organiser UNDP',
    ],
    [
      'by a passive with its place inside',
      'The Third Forum on Safety was organised in Lima by the OAS on 3 May 2016.',
      'organiser OAS',
    ],
    [
      'who hosts with another',
      'UNESCO co-hosted the Third Forum on Safety with the World Bank in Lima on 3 May 2016.',
      'organiser World Bank',
    ],
    [
      'who is thanked for the hospitality',
      'The Third Forum on Safety ended in Lima on 3 May 2016. The participants thanked the OAS for its warm hospitality.',
      'organiser OAS',
    ],
    [
      'who is called the host',
      'The Third Forum on Safety ended in Lima on 3 May 2016. I thank our hosts, the OAS, for a fine week.',
      'organiser OAS',
    ],
    [
      'who says that it is put off',
      'The OAS regrets to announce that the Third Forum on Safety, planned for 3 May 2016 in Lima, has been postponed.',
      'organiser OAS',
    ],
    [
      'who puts off what is its own',
      'The OAS decided on Tuesday to postpone its early May Forum on Safety in Lima to 3 June 2016.',
      'organiser OAS',
    ],
    [
      'in whose house it sits',
      'The Third Forum on Safety was held at UNESCO headquarters in Paris on 3 May 2016.',
      'organiser UNESCO',
    ],
    [
      'under “Co-organizers:”',
      'Third Forum on Safety\nLima, 3 May 2016\n\nCo-organizers:\n- UNDP\n- UNICEF\n\nThe forum discusses safety.',
      'organiser UNICEF',
    ],
    [
      'who summoned it',
      'The Third Forum on Safety, summoned by the OAS Secretary General, was held in Lima on 3 May 2016.',
      'organiser OAS',
    ],
    [
      'with whom a host works',
      'The Third Forum on Safety was held in Lima on 3 May 2016. Globex collaborated with UNICEF to organise the forum.',
      'organiser UNICEF',
    ],
    [
      'under the heading of a list',
      'Third Forum on Safety\nLima, 3 May 2016\n\nOrganisers:\n- UNDP\n- UNICEF\n\nThe forum discusses safety.',
      'organiser UNICEF',
    ],
  ])('%s', (_, text, expected) => expect(sayAttendance(text)).toContain(expected))

  test('whoever holds something beside it is none', () => {
    const text =
      'The Third Forum on Safety was held in Lima on 3 May 2016. A side event was organised by UNICEF.'
    expect(sayAttendance(text)).toEqual(['mentioned UNICEF'])
  })

  test('a body in its theme is none', () => {
    const text = 'The Third Forum “NATO and the Sea”, organised by the OSCE, was held in Lima on 3 May 2016.'
    expect(sayAttendance(text)).toEqual(['mentioned NATO', 'organiser OSCE'])
  })

  test('another host in the same words is another organiser, and the reason says so', () => {
    const text = (host: string): string =>
      `The Fifth Forum on Rivers was held in Hanoi on 3 May 2016. The forum was hosted by ${host}.`
    expect(sayAttendance(text('the Asian Development Bank'))).toEqual(['organiser ADB'])
    expect(sayAttendance(text('UNESCO'))).toEqual(['organiser UNESCO'])
    expect(whyOf(text('UNESCO'), 'UNESCO')).toContain('“hosted by”')
    expect(whyOf(text('UNESCO').replace('hosted', 'convened'), 'UNESCO')).toContain('“convened by”')
  })

  test('a meeting does not convene itself', () => {
    const text = "The 13th ASEAN Defence Ministers' Meeting (ADMM) was held in Bangkok on 11 July 2019."
    expect(sayAttendance(text)).toEqual(['organiser ASEAN'])
  })

  test('“Russia–EU summit” and “meeting with” make a body the other side', () => {
    expect(sayAttendance('The Russia-EU summit was held in Sochi on 25 May 2006.')).toEqual([
      'participant EU',
    ])
  })
})

describe('participants', () => {
  test.each([
    [
      'listed under a clause with a colon',
      'Heads of delegations at the forum are: Ana Ruiz of UNDP and Bo Li of UNICEF.',
      'UNICEF',
    ],
    [
      'taking part in a longer name of it',
      'Participating in the closing session of the forum were the following bodies: UNDP, UNICEF.',
      'UNICEF',
    ],
    ['met all together', 'The cabinet met collectively with UNICEF at the forum.', 'UNICEF'],
    [
      'told in the next sentence',
      'Partners addressed the delegates. They included Chile and UNICEF.',
      'UNICEF',
    ],
    ['whose man led a delegation', 'A director of UNICEF led the larger delegation to the forum.', 'UNICEF'],
    [
      'whose man speaks, the body and the country between',
      'Han Bo Kyaw, Director, UNICEF, Peru, urged the forum to hurry.',
      'UNICEF',
    ],
  ])('are those %s', (_, text, body) => {
    const whole = `The Third Forum on Safety was held in Lima on 3 May 2016. ${text}`
    expect(sayAttendance(whole)).toContain(`participant ${body}`)
  })

  const forum = (rest: string): readonly string[] =>
    sayAttendance(`The Fifth Forum on Rivers was held in Hanoi on 3 May 2016. ${rest}`)

  test('stand in the list after “attended by”', () => {
    expect(
      forum(
        'The forum was attended by representatives of UNDP, the World Bank and the Kigali Water Institute.',
      ),
    ).toEqual(['participant UNDP', 'participant World Bank', 'participant Kigali Water Institute'])
  })

  test('stand before “took part”', () => {
    expect(
      forum('Delegates of three bodies, including UNDP, UNICEF and the OSCE, took part in the forum.'),
    ).toEqual(['participant UNDP', 'participant UNICEF', 'participant OSCE'])
  })

  test('are told after the verb', () => {
    expect(forum('Some 85 guests attended, among them officials of UNDP and UNICEF.')).toEqual([
      'participant UNDP',
      'participant UNICEF',
    ])
  })

  test('have their head speak there', () => {
    expect(forum('Interpol Secretary General Jurgen Stock told the forum that rivers matter.')).toEqual([
      'participant INTERPOL',
    ])
  })

  test('are announced where the text says “will”', () => {
    expect(
      forum('The heads of the following organisations will address the forum: UNDP; UNICEF; and the OSCE.'),
    ).toEqual([
      'participant UNDP (announced)',
      'participant UNICEF (announced)',
      'participant OSCE (announced)',
    ])
  })

  test.each([
    ['in the work', 'Delegations of UNDP and UNICEF took part in the work.'],
    ['by experts', 'UNDP and UNICEF are represented at the level of experts.'],
    ['in the hall', 'Colleagues from UNDP and UNICEF are with us in this hall.'],
    [
      'among others',
      'The participants, among them officials of UNDP and UNICEF, considered the price of boats.',
    ],
    ['heard', 'We listened with interest to the statements of UNDP and UNICEF.'],
    ['welcomed', 'The ministers welcomed the participation of UNDP and UNICEF.'],
    ['behind a label', 'Observers: UNDP, UNICEF.'],
    ['led by their heads', 'The delegations are led by the heads of UNDP and UNICEF.'],
    ['by video', 'Representatives of UNDP and UNICEF joined by video link.'],
    ['before the verb', 'Attending the forum were the heads of UNDP and UNICEF.'],
    ['to be heard', 'The forum will hear from UNDP and UNICEF.'],
  ])('%s', (_, text) => {
    const parts = forum(text).map(line => line.replace(' (announced)', ''))
    expect(parts).toEqual(['participant UNDP', 'participant UNICEF'])
  })

  test('come with whoever chairs', () => {
    expect(forum('The forum was chaired by Ana Ruiz, Director of UNDP.')).toEqual(['participant UNDP'])
    expect(forum('The forum was chaired by UNDP.')).toEqual(['organiser UNDP'])
  })

  test('send so many delegates', () => {
    expect(forum('UNDP sent 72 delegates to Lima.')).toEqual(['participant UNDP'])
  })

  test('have an observer who makes a statement', () => {
    expect(forum('The observer of UNDP made a statement.')).toEqual(['participant UNDP'])
  })

  test('are not those who declined', () => {
    expect(forum('UNDP declined to attend the forum.')).toEqual(['mentioned UNDP'])
  })

  test('may have had only an invitation', () => {
    expect(forum('Observers from UNDP had been invited to the forum.')).toEqual([
      'participant UNDP (announced)',
    ])
  })

  test('are not made by “including” alone', () => {
    expect(forum('Speakers praised aid from many sources, including UNDP and UNICEF.')).toEqual([
      'mentioned UNDP',
      'mentioned UNICEF',
    ])
  })

  test('are not made by what someone else does elsewhere', () => {
    expect(forum('After the meeting experts will go to Rome to brief the FAO about the results.')).toEqual([
      'mentioned FAO',
    ])
  })

  test('follow the words: another body in the list is another participant', () => {
    const list = (body: string): readonly string[] => forum(`Experts of ${body} took part in the forum.`)
    expect(list('UNICEF')).toEqual(['participant UNICEF'])
    expect(list('the African Union')).toEqual(['participant AU'])
  })
})

test('armed groups are what is spoken about', () => {
  const text =
    'The Fifth Forum on Peace was held in Oslo on 3 May 2016. Delegates of the UN took part. ISIS and al-Qaeda, attending to chaos, were condemned.'
  expect(sayAttendance(text)).toEqual(['participant UN', 'subject ISIS', 'subject Al-Qaeda'])
})
