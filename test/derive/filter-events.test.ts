import { describe, expect, test } from 'vitest'
import { filterEvents } from '../../src/derive/filter-events.ts'
import type { Filters } from '../../src/model/choices.ts'
import type { DocumentId } from '../../src/model/ids.ts'
import { NO_FILTERS } from '../../src/model/first-choices.ts'
import { eventNames, FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const shown = (filters: object, hits?: Parameters<typeof filterEvents>[2]): string =>
  eventNames(filterEvents(FIVE_MEETINGS, { ...NO_FILTERS, ...(filters as Partial<Filters>) }, hits))

const ALL = '2016 berlin, 2017 krasnodar, 2017 moscow, 2018 moscow, 2019 moscow'

describe('which events are shown', () => {
  test('without filters, all of them', () => expect(shown({})).toBe(ALL))

  test("a body's organs count for it: the CIS Anti-Terrorism Centre makes CIS take part in 2019", () => {
    expect(shown({ include: ['cis'] })).toBe('2017 krasnodar, 2017 moscow, 2018 moscow, 2019 moscow')
  })

  test('an organ does not count for its sisters or its parent for the organ', () => {
    expect(shown({ include: ['atc'] })).toBe('2019 moscow')
  })

  test('any of two bodies', () => {
    expect(shown({ include: ['icrc', 'eu'] })).toBe('2017 krasnodar, 2018 moscow')
  })

  test('all of two bodies', () => {
    expect(shown({ include: ['un', 'osce'], match: 'all' })).toBe('2016 berlin, 2018 moscow, 2019 moscow')
    expect(shown({ include: ['icrc', 'eu'], match: 'all' })).toBe('')
  })

  test('an excluded body takes its events away', () => {
    expect(shown({ include: ['cis'], exclude: ['eu'] })).toBe('2017 moscow, 2018 moscow, 2019 moscow')
  })

  test('a body counts only in the chosen roles', () => {
    expect(shown({ include: ['un'], roles: ['participant'] })).toBe(
      '2017 krasnodar, 2018 moscow, 2019 moscow',
    )
    expect(shown({ include: ['un'], roles: ['mentioned'] })).toBe('2016 berlin')
    expect(shown({ exclude: ['un'], roles: ['mentioned'] })).toBe(
      '2017 krasnodar, 2017 moscow, 2018 moscow, 2019 moscow',
    )
  })

  test('roles alone hide nothing', () => {
    expect(shown({ roles: ['organiser'] })).toBe(ALL)
    expect(shown({ roles: [] })).toBe(ALL)
  })

  test('a body in no role is in no event', () => expect(shown({ include: ['un'], roles: [] })).toBe(''))

  test('those that are spoken about take part in nothing', () =>
    expect(shown({ include: ['band'] })).toBe(''))

  test('places, series and publishers, the unnamed one too', () => {
    expect(shown({ places: ['moscow'] })).toBe('2017 moscow, 2018 moscow, 2019 moscow')
    expect(shown({ series: ['heads', 'moscow'] })).toBe('2017 krasnodar, 2018 moscow')
    expect(shown({ publishers: [''] })).toBe('2017 krasnodar, 2019 moscow')
  })

  test('years count both ends', () => {
    expect(shown({ years: { from: 2017, to: 2018 } })).toBe('2017 krasnodar, 2017 moscow, 2018 moscow')
    expect(shown({ years: { from: 1990, to: 1991 } })).toBe('')
  })
})

describe('the search', () => {
  test('words begin words of titles, people, bodies and places, without case or accents', () => {
    expect(shown({ query: 'heads' })).toBe('2017 krasnodar')
    expect(shown({ query: 'PUTÍN' })).toBe('2017 moscow')
    expect(shown({ query: 'anti-terror' })).toBe('2019 moscow')
    expect(shown({ query: 'krasno' })).toBe('2017 krasnodar')
    expect(shown({ query: 'rasno' })).toBe('')
  })

  test('all words must be there', () => {
    expect(shown({ query: 'moscow icrc' })).toBe('2018 moscow')
    expect(shown({ query: 'berlin icrc' })).toBe('')
  })

  test('spaces and signs alone search for nothing', () => expect(shown({ query: ' “… ' })).toBe(ALL))

  test('documents whose full text matched bring their events', () => {
    const documents = new Set(['d2016' as DocumentId])
    expect(shown({ query: 'terrorists' }, { query: 'terrorists', documents })).toBe('2016 berlin')
  })

  test('the answer to an older question does not count', () => {
    const documents = new Set(['d2016' as DocumentId])
    expect(shown({ query: 'terrorists' }, { query: 'terror', documents })).toBe('')
  })
})
