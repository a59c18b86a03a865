import { describe, expect, test } from 'vitest'
import {
  countOrganisations,
  countPlaces,
  countPublishers,
  countSeries,
  countYears,
  type FacetCounts,
} from '../../src/derive/facet-counts.ts'
import type { Filters } from '../../src/model/choices.ts'
import { NO_FILTERS } from '../../src/model/first-choices.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

type Count = (index: typeof FIVE_MEETINGS, filters: Filters) => FacetCounts<string | number>

/** "moscow 2/3": two of the three are left. */
function counts(count: unknown, filters: object = {}): string {
  const found = (count as Count)(FIVE_MEETINGS, { ...NO_FILTERS, ...(filters as Partial<Filters>) })
  return [...found].map(([value, { shown, all }]) => `${value} ${shown}/${all}`).join(' ')
}

describe('counts with all other filters on', () => {
  test('organisations count their organs, subjects never', () => {
    expect(counts(countOrganisations)).toBe(
      'un 4/4 cis 4/4 osce 3/3 csto 2/2 eu 1/1 icrc 1/1 fsb 2/2 atc 1/1 band 0/0',
    )
  })

  test('with any, the chosen bodies do not narrow the counts of bodies', () => {
    expect(counts(countOrganisations, { include: ['eu'] })).toBe(counts(countOrganisations))
  })

  test('with all, they do', () => {
    expect(counts(countOrganisations, { include: ['cis'], match: 'all' })).toBe(
      'un 3/4 cis 4/4 osce 2/3 csto 2/2 eu 1/1 icrc 1/1 fsb 2/2 atc 1/1 band 0/0',
    )
  })

  test('an excluded body narrows the others and says what its return would bring', () => {
    expect(counts(countOrganisations, { exclude: ['eu'] })).toBe(
      'un 3/4 cis 3/4 osce 3/3 csto 2/2 eu 1/1 icrc 1/1 fsb 1/2 atc 1/1 band 0/0',
    )
  })

  test('counts follow the chosen roles', () => {
    expect(counts(countOrganisations, { roles: ['organiser'] })).toBe(
      'un 0/0 cis 0/0 osce 1/1 csto 1/1 eu 0/0 icrc 0/0 fsb 1/1 atc 0/0 band 0/0',
    )
  })

  test('CIS leaves Berlin with none', () => {
    expect(counts(countPlaces, { include: ['cis'] })).toBe('berlin 0/1 krasnodar 1/1 moscow 3/3')
  })

  test('a place does not narrow the places, and narrows everything else', () => {
    expect(counts(countPlaces, { places: ['berlin'] })).toBe('berlin 1/1 krasnodar 1/1 moscow 3/3')
    expect(counts(countSeries, { places: ['berlin'] })).toBe('heads 0/1 moscow 0/1')
    expect(counts(countPublishers, { places: ['berlin'] })).toBe('TASS 1/1  0/2 Kremlin 0/1 EIR 0/1')
  })

  test('years stand without gaps and do not narrow themselves', () => {
    expect(counts(countYears, { places: ['moscow'], years: { from: 2019, to: 2019 } })).toBe(
      '2016 0/1 2017 1/2 2018 1/1 2019 1/1',
    )
  })
})
