import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/parse/reading.ts'
import { findOrganisations } from '../../src/parse/recognisers/organisations.ts'
import { sayBodies } from './say-bodies.ts'

const one = (text: string): string | undefined => sayBodies(text)[0]

describe('names of the authority', () => {
  test('are read in both spellings, with and without hyphens and article', () => {
    const id = 'osce: '
    for (const name of [
      'Organization for Security and Cooperation in Europe',
      'Organisation for Security and Co-operation in Europe',
      'OSCE',
      'O.S.C.E.',
    ])
      expect(one(`Experts of the ${name} spoke.`)).toBe(id + name)
  })

  test('do not run over punctuation', () => {
    expect(
      sayBodies('It was the United Nations; Organization for Security and Cooperation in Europe.'),
    ).toEqual(['un: United Nations', 'osce: Organization for Security and Cooperation in Europe'])
  })

  test('swallow the names inside them', () => {
    expect(
      sayBodies('The CIS Anti-Terrorism Centre and the Secretariat of the CSTO Parliamentary Assembly.'),
    ).toEqual([
      'cis-atc: CIS Anti-Terrorism Centre',
      'csto-pa: Secretariat of the CSTO Parliamentary Assembly',
    ])
  })

  test('are no bodies inside the name of a treaty', () => {
    expect(sayBodies('They recalled the UN Charter and the UN Global Counter-Terrorism Strategy.')).toEqual(
      [],
    )
  })

  test('need their letters as written when they are short: “who” is no one', () => {
    expect(sayBodies('Those who came in October know.')).toEqual([])
    expect(one('The WHO came.')).toBe('who: WHO')
  })

  test('need context where many bodies share one: “ATC” alone is none', () => {
    expect(sayBodies('The ATC spoke.')).toEqual([])
    expect(sayBodies('The CIS met. The ATC spoke.')).toEqual(['cis: CIS', 'cis-atc: ATC'])
  })
})

describe('bodies of a country', () => {
  test.each([
    ['The Russian Foreign Ministry said so.', 'ru-foreign-ministry: Russian Foreign Ministry'],
    ["Kazakhstan's Defence Ministry said so.", "kz-defence-ministry: Kazakhstan's Defence Ministry"],
    [
      'The Ministry of Foreign Affairs of Kenya said so.',
      'ke-foreign-ministry: Ministry of Foreign Affairs of Kenya',
    ],
    ['The German Federal Foreign Office said so.', 'de-foreign-ministry: German Federal Foreign Office'],
    [
      'The Security Council of the Russian Federation met.',
      'ru-security-council: Security Council of the Russian Federation',
    ],
    [
      'The Ministry of Defence (MoD) of the Kyrgyz Republic met.',
      'kg-defence-ministry: Ministry of Defence (MoD) of the Kyrgyz Republic',
    ],
    ['The US Department of Defense agreed.', 'us-defence-ministry: US Department of Defense'],
  ])('%s', (text, expected) => expect(one(text)).toBe(expected))

  test('a bare ministry is that of the country the document speaks of', () => {
    expect(sayBodies('Ankara hosted Turkish officials. The Foreign Ministry thanked them.')).toEqual([
      'tr-foreign-ministry: Foreign Ministry',
    ])
  })
})

describe('bodies that no list holds', () => {
  test.each([
    ['The Kigali Institute for Peace met.', '*kigali-institute-for-peace: Kigali Institute for Peace'],
    [
      'The Council of Heads of Customs Services of the CIS countries met.',
      '*cis-council-of-heads-of-customs-services: Council of Heads of Customs Services of the CIS countries',
    ],
    [
      'The Lao National Mine Action Programme met.',
      '*lao-national-mine-action-programme: Lao National Mine Action Programme',
    ],
  ])('%s', (text, expected) => expect(one(text)).toBe(expected))

  test.each([
    ['The Oromo Culture and Heritage Foundation met.', '*oromo-culture-and-heritage-foundation'],
    ['The ECOWAS Drug Unit met.', '*ecowas-drug-unit'],
    ['The Lao Institute of Foreign Affairs met.', '*lao-institute-of-foreign-affairs'],
    ['The Office of the National Security Adviser met.', '*office-of-the-national-security-adviser'],
    ['The Directorate General of Civil Aviation met.', '*directorate-general-of-civil-aviation'],
    ['The Mini Dublin Group met.', '*mini-dublin-group'],
    ['Association of Bridge Wardens Concludes Its Session', '*association-of-bridge-wardens'],
    ['The University of Tarvos and Egyptian Transport Minister Ali Hassan spoke.', '*university-of-tarvos'],
  ])('are whole: %s', (text, expected) => expect(one(text)?.split(':')[0]).toBe(expected))

  test('two names joined by “and the” stay two', () => {
    expect(sayBodies('The Nairobi Water Council and the Lagos Trade Institute met.')).toEqual([
      '*nairobi-water-council: Nairobi Water Council',
      '*lagos-trade-institute: Lagos Trade Institute',
    ])
  })

  test('a working group, a state and a press office are none', () => {
    expect(sayBodies('The Working Group met in the Russian Federation. Ask the NATO Press Office.')).toEqual(
      [],
    )
  })

  test('the longer of two names takes the shorter with it', () => {
    expect(sayBodies('The Presidential Council for Fine Art met. The Council for Fine Art agreed.')).toEqual([
      '*presidential-council-for-fine-art: Presidential Council for Fine Art | Council for Fine Art',
    ])
  })
})

describe('short forms that the document explains', () => {
  test('“OCT” is the body before the bracket, not a month', () => {
    expect(sayBodies('At the UN they founded the Office of Counter-Terrorism (OCT). The OCT works.')).toEqual(
      ['un: UN', 'unoct: Office of Counter-Terrorism | OCT | OCT'],
    )
  })

  test('override what the world means by them', () => {
    expect(
      sayBodies('The Milan School of Unions (MSU) and the Forest Service Bureau (FSB) met. The FSB spoke.'),
    ).toEqual([
      '*milan-school-of-unions: Milan School of Unions | MSU',
      '*forest-service-bureau: Forest Service Bureau | FSB | FSB',
    ])
  })

  test('are none where the words name no body', () => {
    expect(sayBodies('They adopted a Plan of Action (PoA) and praised the PoA.')).toEqual([])
  })

  test('may be a body without head noun when it has officers', () => {
    expect(sayBodies("With Norwegian People's Aid (NPA) they met. The director of NPA spoke.")).toEqual([
      '*norwegian-people-s-aid: NPA | NPA',
    ])
  })
})

describe('wrong names', () => {
  test('are read as the body they mean when they stand among others', () => {
    const text =
      'Present were the United Nations, the Islamic Conference Organization, the Eurasian Union Commission, the Asian Infrastructure Bank and NATO.'
    expect(sayBodies(text)).toContain('un: United Nations')
    const found = findOrganisations(
      readDocument({ file: 'text.txt', text: 'The UN, the Shanghai Trade Organisation and NATO met.' }),
    )
    expect(found.map(({ organisation, misnamed }) => `${organisation.id} ${misnamed}`)).toEqual([
      'un false',
      'sco true',
      'nato false',
    ])
  })

  test('alone they are what they say', () => {
    expect(one('The Shanghai Trade Organisation met.')).toBe(
      '*shanghai-trade-organisation: Shanghai Trade Organisation',
    )
  })
})

test('repeated phrases cost no more than their length', () => {
  for (const phrase of [
    'Council of Heads of ',
    'Ministry of Foreign Affairs of the ',
    'and the United Nations ',
    '(UN ',
    'Security Council Committee ',
    'of of of ',
  ]) {
    const started = process.cpuUsage().user
    sayBodies(phrase.repeat(Math.ceil(50_000 / phrase.length)))
    expect((process.cpuUsage().user - started) / 1000, phrase).toBeLessThan(1500)
  }
})
