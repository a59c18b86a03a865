import { expect, test } from 'vitest'
import { compactTimeline } from '../../src/derive/compact-timeline.ts'
import { eventSections } from '../../src/derive/event-sections.ts'
import { findQuotation } from '../../src/derive/print-quotation.ts'
import { printScore } from '../../src/derive/print-score.ts'
import type { EventRecord } from '../../src/model/event.ts'
import type { DocumentId, EventId } from '../../src/model/ids.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const ALL = new Set(FIVE_MEETINGS.events.map(({ id }) => id))
const percent = (x: number): number => Math.round(x * 100)

test('each printed event has its number over its day', () => {
  const { stems, years } = printScore(FIVE_MEETINGS, ALL)
  expect(stems.map(({ number, x, row }) => `${number} at ${percent(x)}, row ${row}`)).toEqual([
    '1 at 10, row 0',
    '2 at 44, row 0',
    '3 at 49, row 0',
    '4 at 56, row 0',
    '5 at 96, row 0',
  ])
  expect(years.map(({ year, x }) => `${year} at ${percent(x)}`)).toEqual([
    '2016 at 0',
    '2017 at 25',
    '2018 at 50',
    '2019 at 75',
  ])
})

test('filtered-out events are not printed, and lanes without a mark are left out', () => {
  const { stems, lanes } = printScore(FIVE_MEETINGS, new Set(['2016-05-31-berlin' as EventId]))
  expect(stems.map(({ number }) => number)).toEqual([1])
  expect(lanes.map(({ name, marks }) => `${name} ${marks.map(({ part }) => part.role).join()}`)).toEqual([
    'UN mentioned',
    'OSCE organiser',
  ])
})

test('numbers that would touch stand over each other', () => {
  const twice = { ...FIVE_MEETINGS, events: FIVE_MEETINGS.events.flatMap(event => [event, event]) }
  expect(
    printScore(twice, ALL)
      .stems.slice(0, 2)
      .map(({ row }) => row),
  ).toEqual([0, 1])
})

test('on a phone, events too close for a finger share a stem', () => {
  const { stems } = compactTimeline(FIVE_MEETINGS)
  expect(stems.map(({ positions }) => positions)).toEqual([[0], [1, 2, 3], [4]])
})

test('without a dated event there is no compact timeline', () => {
  expect(compactTimeline({ ...FIVE_MEETINGS, events: [] })).toEqual({ stems: [], years: [] })
})

test('the list has a section for each year, the undated last', () => {
  const { date: _, bounds: __, ...undated } = FIVE_MEETINGS.events[0] ?? ({} as never)
  const sections = eventSections({ ...FIVE_MEETINGS, events: [...FIVE_MEETINGS.events, undated] })
  expect(sections.map(({ year, events }) => `${year ?? 'undated'}: ${events.length}`)).toEqual([
    '2016: 1',
    '2017: 2',
    '2018: 1',
    '2019: 1',
    'undated: 1',
  ])
})

test('the quotation is the sentence that names most of those who acted', () => {
  const text = 'A heading\nIt rained. The UN and the CIS met in Krasnodar on 4 October. Then all left.\n'
  const sourced = (words: string, value: unknown = words) => {
    const start = text.indexOf(words)
    return {
      value,
      status: 'stated',
      why: '',
      evidence: [{ document: 'd', start, end: start + words.length, exact: words }],
    }
  }
  const absent = { value: null, status: 'absent', why: '', evidence: [] }
  const event = {
    title: sourced('A heading'),
    date: sourced('4 October'),
    place: { city: sourced('Krasnodar'), venue: absent },
    organisations: [sourced('UN', { role: 'participant' }), sourced('CIS', { role: 'participant' })],
  } as unknown as EventRecord
  expect(findQuotation(event, new Map([['d' as DocumentId, text]]))).toEqual({
    document: 'd',
    line: 2,
    words: 'The UN and the CIS met in Krasnodar on 4 October.',
    cut: false,
  })
  expect(findQuotation(event, new Map())).toBeUndefined()
})
