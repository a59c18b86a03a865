import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { checkDocument, parseText, readText } from './check-document.ts'
import { gistOf } from './gist.ts'

/** What readers of such texts got wrong again and again, each in one short document. */
describe('a known trap, the document read in full', () => {
  test.each([
    ['“and the” parts two bodies, and one body keeps its “and”', 'and-the-between-bodies'],
    ['place, month and weekday behind a title are no part of it', 'tail-of-a-title'],
    ['two meetings in one sentence are two', 'two-events-in-a-sentence'],
    ['neither the dateline nor the next host is the city', 'dateline-or-host'],
    ['a capital by its country', 'capital-of'],
    ['a country without a city', 'country-only'],
    ['a Roman number is an edition and no acronym', 'roman-edition'],
  ])('%s', (_, name) => checkDocument(`failure-${name}`))
})

/** In these only the trap itself is held; what else they say is not yet read as a careful reader would. */
describe('a known trap, avoided:', () => {
  const read = (name: string): Dataset => parseText(readText(`failure-${name}.txt`), `failure-${name}.txt`)
  const namesOf = (dataset: Dataset): string[] => dataset.organisations.map(({ name }) => name)

  test('a name does not run across a semicolon', () => {
    const names = namesOf(read('alias-across-marks'))
    expect(names).toContain('United Nations')
    expect(names).toContain('Organization for Security and Co-operation in Europe')
    expect(names).toContain('Council of Europe')
  })

  test('earlier editions are not this one', () => {
    expect(gistOf(read('past-editions'))).toMatchObject({
      edition: '4',
      date: '2014 11 17/2014 11 19',
      city: 'khartoum',
    })
  })

  test('the clock of a page is not the day of its text', () => {
    expect(gistOf(read('clock-of-the-page'))).toMatchObject({
      published: '2012 10 08',
      date: '2012 10 06/2012 10 07',
      city: 'tunis',
    })
  })

  test('people with names of places are people, and a city that acts is a city', () => {
    const gist = gistOf(read('person-or-place'))
    expect(gist).toMatchObject({ city: 'new delhi', country: 'in' })
    expect(gist.people).toMatch(/fisher.*vladimir semenov/)
    expect(gist.people).not.toContain('delhi')
  })

  test('a meeting named only by its number and its body', () => {
    const { events } = read('elliptic-event')
    expect(events.map(({ edition }) => edition.value)).toContain(47)
  })

  test('members of a body are not its guests', () => {
    expect(gistOf(read('numbers-that-count-nobody')).counts).toBe('153')
  })

  test('the heading names the meeting that the text calls by its number', () => {
    const { events } = read('name-from-the-heading')
    expect(events.map(({ edition }) => edition.value)).toContain(2)
    expect(events[0]?.title.value).toContain('CELAC')
  })
})
