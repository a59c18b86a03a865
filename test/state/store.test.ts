import { expect, test } from 'vitest'
import type { EventId, OrganisationId } from '../../src/model/ids.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import { createPlenaryStore } from '../../src/state/store.ts'
import { SMALL_INDEX } from './small-index.ts'

const cis = 'cis' as OrganisationId
const congress = '2001-05-02-congress' as EventId

test('a body is included, excluded, or neither, never both', () => {
  const { getState } = createPlenaryStore(SMALL_INDEX)
  getState().toggleOrganisation(cis)
  expect(getState().include).toEqual([cis])
  getState().toggleExcluded(cis)
  expect([getState().include, getState().exclude]).toEqual([[], [cis]])
  getState().toggleOrganisation(cis)
  expect([getState().include, getState().exclude]).toEqual([[cis], []])
  getState().toggleOrganisation(cis)
  expect([getState().include, getState().exclude]).toEqual([[], []])
})

test('roles keep their order however they are switched', () => {
  const { getState } = createPlenaryStore(SMALL_INDEX)
  getState().toggleRole('organiser')
  getState().toggleRole('mentioned')
  expect(getState().roles).toEqual(['participant'])
  getState().toggleRole('organiser')
  expect(getState().roles).toEqual(['organiser', 'participant'])
})

test('another event keeps the tab and forgets the passage that was being read', () => {
  const { getState } = createPlenaryStore(SMALL_INDEX)
  getState().selectEvent(congress)
  getState().showTab('text')
  getState().showFact('opened', undefined, { exact: '2 May', prefix: '', suffix: '' })
  getState().selectEvent('2002-06-03-forum' as EventId)
  expect(getState()).toMatchObject({ tab: 'text', passage: undefined, fact: undefined, wide: false })
})

test('clearing the filters leaves the view, the window and the open event alone', () => {
  const { getState } = createPlenaryStore(SMALL_INDEX)
  getState().showView('list')
  getState().selectEvent(congress)
  getState().toggleExcluded(cis)
  getState().search('terror')
  getState().clearFilters()
  const { view, event, ...rest } = getState()
  expect([view, event, rest.exclude, rest.query]).toEqual(['list', congress, [], ''])
})

test('two stores on one page know nothing of each other', () => {
  const one = createPlenaryStore(SMALL_INDEX)
  const other = createPlenaryStore(SMALL_INDEX)
  one.getState().selectEvent(congress)
  expect(other.getState().event).toBe(FIRST_CHOICES.event)
})
