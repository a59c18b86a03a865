import { expect, test } from 'vitest'
import { toDay } from '../../src/model/day.ts'
import type { EventId, OrganisationId } from '../../src/model/ids.ts'
import { followLinks } from '../../src/state/follow-links.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import { createPlenaryStore } from '../../src/state/store.ts'
import { fakePage } from './fake-page.ts'
import { SMALL_INDEX } from './small-index.ts'

const congress = '2001-05-02-congress' as EventId

test('a link opens its view, and Back returns to the view before', () => {
  const { page, back } = fakePage('#v=1&view=list')
  const store = createPlenaryStore(SMALL_INDEX)
  followLinks(store, page)
  expect(store.getState().view).toBe('list')
  store.getState().selectEvent(congress)
  store.getState().toggleOrganisation('cis' as OrganisationId)
  back()
  expect([store.getState().event, store.getState().include]).toEqual([congress, []])
  back()
  expect([store.getState().view, store.getState().event]).toEqual(['list', undefined])
})

test('Back to an address without a link shows the view that came first', () => {
  const { page, back } = fakePage()
  const store = createPlenaryStore(SMALL_INDEX, { ...FIRST_CHOICES, view: 'list' })
  followLinks(store, page)
  store.getState().selectEvent(congress)
  back()
  expect([store.getState().view, store.getState().event]).toEqual(['list', undefined])
})

test('panning changes the address once it rests, and adds no step for Back', () => {
  const { page, entries, settle } = fakePage()
  const store = createPlenaryStore(SMALL_INDEX)
  followLinks(store, page)
  for (let i = 0; i < 30; i++) {
    store.getState().showWindow({ from: toDay(2001, 1, 1 + i), to: toDay(2002, 1, 1) })
  }
  expect(entries).toEqual([''])
  settle()
  expect(entries).toEqual(['#v=1&view=timeline&from=2001-01-30&to=2002-01-01'])
})

test('ids that the collection does not have are left out, each with a notice', () => {
  const { page } = fakePage('#v=1&org=cis&org=atlantis&org=-mu&place=nowhere&e=1999-01-01-gone')
  const store = createPlenaryStore(SMALL_INDEX)
  const links = followLinks(store, page)
  expect(store.getState()).toMatchObject({ include: ['cis'], exclude: [], places: [], event: undefined })
  expect(links.notices().map(({ key, raw }) => `${key} ${raw}`)).toEqual([
    'e 1999-01-01-gone',
    'org atlantis',
    'org mu',
    'place nowhere',
  ])
})

test("an event's former id still opens it", () => {
  const { page } = fakePage('#v=1&e=2001-05-02-assembly')
  const store = createPlenaryStore(SMALL_INDEX)
  const links = followLinks(store, page)
  expect([store.getState().event, links.notices()]).toEqual([congress, []])
})

test('where the history is refused, the view lives on and its address can be copied', () => {
  const { page } = fakePage('', true)
  const store = createPlenaryStore(SMALL_INDEX)
  const links = followLinks(store, page)
  store.getState().showView('list')
  expect(links.address()).toBe('https://example.org/plenary/#v=1&view=list')
})

test('after it stops, the address is left alone', () => {
  const { page, entries } = fakePage()
  const store = createPlenaryStore(SMALL_INDEX)
  followLinks(store, page).stop()
  store.getState().showView('list')
  expect(entries).toEqual([''])
})
