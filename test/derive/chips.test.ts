import { expect, test } from 'vitest'
import { chipKey, chipsOf, withoutChip } from '../../src/derive/chips.ts'
import { suggestChanges } from '../../src/derive/suggest-changes.ts'
import type { Filters } from '../../src/model/choices.ts'
import { NO_FILTERS } from '../../src/model/first-choices.ts'
import { chipWords } from '../../src/ui/shared/chip-words.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const EVERYTHING = {
  include: ['cis'],
  exclude: ['eu'],
  match: 'all',
  roles: ['organiser', 'participant'],
  places: ['moscow'],
  series: ['heads'],
  publishers: ['', 'TASS'],
  years: { from: 2017, to: 2018 },
  query: ' terror ',
} as unknown as Filters

test('every filter that is on has one chip, in words', () => {
  expect(chipsOf(EVERYTHING).map(chip => chipWords(FIVE_MEETINGS, chip))).toEqual([
    'With CIS',
    'Without EU',
    'As organiser or participant',
    'In Moscow',
    'Of the series Meeting of Heads of Special Services',
    'Publisher not named',
    'Published by TASS',
    '2017 to 2018',
    '“terror”',
  ])
})

test('taking away one chip after the other ends without filters', () => {
  const rest = chipsOf(EVERYTHING).reduce(withoutChip, EVERYTHING)
  expect(rest).toEqual({ ...NO_FILTERS, match: 'all' })
})

test('each chip has a key of its own', () => {
  const keys = chipsOf(EVERYTHING).map(chipKey)
  expect(new Set(keys).size).toBe(keys.length)
})

test('the smallest changes come with what they bring back, the most first', () => {
  const filters = { ...NO_FILTERS, include: ['icrc', 'eu'], match: 'all' } as unknown as Filters
  const changes = suggestChanges(FIVE_MEETINGS, filters).map(({ change, events }) => [
    change.kind === 'remove' ? chipWords(FIVE_MEETINGS, change.chip) : change.kind,
    events,
  ])
  expect(changes).toEqual([
    ['match-any', 2],
    ['With EU', 1],
    ['With ICRC', 1],
  ])
})

test('where no single change is enough, none is offered', () => {
  const filters = {
    ...NO_FILTERS,
    query: 'Geneva',
    places: ['berlin'],
    include: ['icrc'],
  } as unknown as Filters
  expect(suggestChanges(FIVE_MEETINGS, filters)).toEqual([])
})
