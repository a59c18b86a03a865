import { describe, expect, test } from 'vitest'
import { sayBodies } from './say-bodies.ts'

describe('names that no list holds', () => {
  test.each([
    [
      'The GCC Foreign Ministers Council met.',
      '*gcc-foreign-ministers-council: GCC Foreign Ministers Council',
    ],
    [
      'The ECO Council of Foreign Ministers met.',
      '*eco-council-of-foreign-ministers: ECO Council of Foreign Ministers',
    ],
    ['The Executive Board of the ITU met.', '*executive-board-of-the-itu: Executive Board of the ITU'],
  ])('go on over ministers in the plural and begin with "Executive": %s', (text, expected) =>
    expect(sayBodies(text)).toEqual([expected]),
  )

  test('end before an office', () => {
    expect(sayBodies('The Kenyan Maize Board Executive Director spoke.')).toEqual([
      '*kenyan-maize-board: Kenyan Maize Board',
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

  test('of a state name no body, though it has a president', () => {
    expect(sayBodies('In the Republic of Korea (ROK) the ROK President spoke.')).toEqual([])
  })
})
