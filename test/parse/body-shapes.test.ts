import { describe, expect, test } from 'vitest'
import { sayBodies } from './say-bodies.ts'

describe('names that no list holds', () => {
  test.each([
    [
      'The GCC Foreign Ministers Council met.',
      '*gcc-council-of-foreign-ministers: GCC Foreign Ministers Council',
    ],
    [
      'The ECO Council of Foreign Ministers met.',
      '*eco-council-of-foreign-ministers: ECO Council of Foreign Ministers',
    ],
    ['The Executive Board of the ITU met.', '*itu-executive-board: Executive Board of the ITU'],
  ])('go on over ministers in the plural and begin with "Executive": %s', (text, expected) =>
    expect(sayBodies(text)).toEqual([expected]),
  )

  test.each([
    [
      'The OAS Budget Follow-up Committee met.',
      '*oas-budget-follow-up-committee: OAS Budget Follow-up Committee',
    ],
    [
      'The Directorate-General for Rivers spoke.',
      '*directorate-general-for-rivers: Directorate-General for Rivers',
    ],
    [
      'The Lome Centre for Training in Public Health met.',
      '*lome-centre-for-training-in-public-health: Lome Centre for Training in Public Health',
    ],
    [
      'A Trust Fund for De-mining and Road Works met.',
      '*trust-fund-for-de-mining-and-road-works: Trust Fund for De-mining and Road Works',
    ],
    ['SADC COUNCIL OF MINISTERS HOLD TALKS', '*sadc-council-of-ministers: SADC COUNCIL OF MINISTERS'],
  ])('hold together over hyphens and end at a verb: %s', (text, expected) =>
    expect(sayBodies(text)[0]).toBe(expected),
  )

  test.each(['Greece has the Chairmanship-in-Office of May.', 'The head of the Latvian Delegation spoke.'])(
    'are none inside a word or with nothing but their owner: %s',
    text => expect(sayBodies(text)).toEqual([]),
  )

  test('name an organ of a body in either order', () => {
    const text = 'The ITU Foreign Ministers Council, or Council of Foreign Ministers of the ITU, met.'
    expect(sayBodies(text)).toEqual([
      '*itu-council-of-foreign-ministers: ITU Foreign Ministers Council | Council of Foreign Ministers of the ITU',
    ])
  })

  test('go on over adjectives in a row', () => {
    expect(sayBodies('The Sahel Educational, Scientific and Cultural Organization met.')).toEqual([
      '*sahel-educational-scientific-and-cultural-organization: Sahel Educational, Scientific and Cultural Organization',
    ])
  })

  test.each([
    'They wrote to the International Secretariat of the Organization.',
    'Finance Ministers and Central Bank Governors met.',
    'They prepare the Summit on the Information Society.',
    'The Inspector General of Police (IGP) spoke. IGP Director Rai agreed.',
  ])('are none where no word tells which: %s', text => expect(sayBodies(text)).toEqual([]))

  test('end before an office', () => {
    expect(sayBodies('The Kenyan Maize Board Executive Director spoke.')).toEqual([
      '*kenyan-maize-board: Kenyan Maize Board',
    ])
  })

  test('are houses that a meeting is named after', () => {
    expect(sayBodies('The first Gulu State University International Symposium opens.')).toEqual([
      '*gulu-state-university: Gulu State University',
    ])
  })

  test('serve an office with its country', () => {
    expect(sayBodies('He heads the Chancellery of the President of the Republic of Poland.')).toEqual([
      '*chancellery-of-the-president-of-the-republic-of-poland: Chancellery of the President of the Republic of Poland',
    ])
  })

  test('stop at the small words of a line in capitals', () => {
    expect(sayBodies('MEETING OF THE COUNCIL OF FISHERY MINISTERS OF THE MEMBER STATES')).toEqual([
      '*council-of-fishery-ministers-of-the-member-states: COUNCIL OF FISHERY MINISTERS OF THE MEMBER STATES',
    ])
  })

  test('leave the heads of state and government who meet alone', () => {
    expect(sayBodies('A Conference of Heads of State and Government of the Caribbean Community.')).toEqual([
      'caricom: Caribbean Community',
    ])
    expect(sayBodies('CONFERENCE OF HEADS OF GOVERNMENT OF THE CARIBBEAN COMMUNITY')).toEqual([
      'caricom: CARIBBEAN COMMUNITY',
    ])
  })

  test('do not begin with the government before "and"', () => {
    expect(sayBodies('It is run by the Government of Kenya and Maize Research Council.')).toEqual([
      'ke-government: Government of Kenya',
      '*maize-research-council: Maize Research Council',
    ])
  })

  test.each([
    'They met at the Lilongwe International Convention Centre.',
    'They met at the United Nations Conference Centre.',
    'They met at the Namibia Centre.',
    'They spoke of the West Bank.',
    'They met at the Old Port Mosque.',
  ])('are none where a hall or a bank of a river is meant: %s', text => expect(sayBodies(text)).toEqual([]))
})

describe('short forms', () => {
  test('do not explain one another', () => {
    expect(sayBodies('The friends of UNESCO and NEPAD (FOSUN) met. FOSUN agreed.')).toEqual([
      'unesco: UNESCO',
      'nepad: NEPAD',
    ])
  })

  test('in a pair are each their own', () => {
    const text =
      'It is run by the United Nations Development Programme/Global Environment Facility (UNDP/GEF).'
    expect(sayBodies(text)).toEqual([
      'undp: United Nations Development Programme | UNDP',
      'gef: Global Environment Facility | GEF',
    ])
  })

  test('are read as newspapers write them, where they are said as a word', () => {
    expect(sayBodies('Asean and Nato met; take Care.')).toEqual(['asean: Asean', 'nato: Nato'])
  })

  test('that nothing explains are bodies in a list of bodies', () => {
    expect(sayBodies('Observers from XIGE, UNEP, XEI and the Mekong River Commission came.')).toEqual([
      '*xige: XIGE',
      'unep: UNEP',
      '*xei: XEI',
      'mekong-river-commission: Mekong River Commission',
    ])
    expect(sayBodies('XIGE and XEI came.')).toEqual([])
    expect(sayBodies('The Rivers Forum (XRF) is of UNEP, UNESCO and XRF.')).toEqual([
      'unep: UNEP',
      'unesco: UNESCO',
    ])
  })

  test('of a hall name no body', () => {
    expect(sayBodies('It is held at the Gulu Convention Centre (GCC). The GCC is large.')).not.toContain(
      '*gulu-convention-centre: Gulu Convention Centre',
    )
  })

  test('of a state name no body, though it has a president', () => {
    expect(sayBodies('In the Republic of Korea (ROK) the ROK President spoke.')).toEqual([])
  })
})

describe('bodies of a country', () => {
  test('are as many as the countries behind their plural', () => {
    expect(sayBodies('The Ministries of Finance of Chad, Niger and the Netherlands agreed.')).toEqual([
      'td-finance-ministry: Ministries of Finance of Chad',
      'ne-finance-ministry: Niger',
      'nl-finance-ministry: Netherlands',
    ])
    expect(sayBodies('Chad called on Arab Interior Ministries.')).toEqual([])
  })

  test('may begin with a small letter', () => {
    expect(sayBodies('Chad agrees, says the ministry of Finance.')).toEqual([
      'td-finance-ministry: ministry of Finance',
    ])
  })

  test('are named in small letters too', () => {
    expect(sayBodies('The Chadian foreign ministry said so.')).toEqual([
      'td-foreign-ministry: Chadian foreign ministry',
    ])
  })

  test('belong to the country of their house, not to the one that the text speaks of most', () => {
    const text =
      'Austria invited the House of Representatives of the National Assembly of Belarus to Austria.'
    expect(sayBodies(text)[0]).toMatch(/^by-house-of-representatives/)
  })
})

test('“the Commonwealth” is that of Nations, or of Independent States where those are named', () => {
  expect(sayBodies('Members of the Commonwealth met.')).toEqual(['commonwealth: Commonwealth'])
  expect(sayBodies('The CIS met. The Commonwealth is old.')).toEqual(['cis: CIS | Commonwealth'])
  expect(sayBodies('The Commonwealth of Dominica agreed.')).toEqual([])
})
