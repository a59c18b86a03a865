import { expect, test } from 'vitest'
import { eventsStory } from '../../src/derive/stories.ts'
import { dayToX, stepStrip, stripYears } from '../../src/derive/step-strip.ts'
import { toDay } from '../../src/model/day.ts'
import type { Story } from '../../src/model/story.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const story = (...links: readonly string[]): Story => ({
  schema: 'story/1',
  id: 'a-story',
  title: 'A story',
  steps: links.map((link, i) => ({ id: `step-${i}`, title: `Step ${i}`, link, notes: '', citations: [] })),
})

test('the five meetings stand in four whole years, each at its first day', () => {
  const strip = stepStrip(FIVE_MEETINGS, eventsStory(FIVE_MEETINGS))
  expect(strip?.stops.map(stop => stop.kind)).toEqual(['event', 'event', 'event', 'event', 'event'])
  expect(strip && stripYears(strip, 12)).toEqual([2016, 2017, 2018, 2019])
  expect(strip && dayToX(strip, toDay(2018, 1, 1))).toBeCloseTo(0.5, 2)
})

test('a view reaches from its first to its last event', () => {
  const strip = stepStrip(FIVE_MEETINGS, story('v=1&view=timeline&years=2017/2018'))
  expect(strip?.stops).toEqual([{ kind: 'view', first: toDay(2017, 10, 4), last: toDay(2018, 4, 4) }])
})

test('an event that is gone stands nowhere, and a story without any date has no strip', () => {
  const gone = 'v=1&view=timeline&e=1999-01-01-gone'
  const strip = stepStrip(FIVE_MEETINGS, story(gone, 'v=1&view=timeline'))
  expect(strip?.stops.map(stop => stop.kind)).toEqual(['nowhere', 'view'])
  expect(stepStrip(FIVE_MEETINGS, story(gone))).toBeUndefined()
})

test('centuries are labelled by round years', () => {
  const strip = { stops: [], from: toDay(1648, 1, 1), to: toDay(2021, 1, 1) }
  expect(stripYears(strip, 8)).toEqual([1650, 1700, 1750, 1800, 1850, 1900, 1950, 2000])
})
