import { expect, test } from 'vitest'
import { groupDoubts } from '../../src/derive/group-doubts.ts'
import { relatedEvents } from '../../src/derive/related-events.ts'
import type { DatasetIndex, Doubt } from '../../src/model/dataset-index.ts'
import type { EventId } from '../../src/model/ids.ts'

/** `event('a', 'heads', 'cis', 'eu?')`: id, series, bodies; `?` marks those merely mentioned. */
function event(id: string, series: string, ...bodies: readonly string[]): object {
  const organisations = bodies.map(body => ({
    organisation: body.replace('?', ''),
    role: body.endsWith('?') ? 'mentioned' : 'participant',
    announced: false,
  }))
  return { id, organisations, ...(series === '' ? {} : { series }) }
}

const index = (...events: readonly object[]): DatasetIndex =>
  ({
    events,
    organisations: [
      { id: 'un', short: 'UN', kind: 'global' },
      { id: 'cis', short: 'CIS', kind: 'regional' },
      { id: 'atc', short: 'ATC', kind: 'regional', parent: 'cis' },
      { id: 'eu', short: 'EU', kind: 'regional' },
    ],
  }) as unknown as DatasetIndex

const draw = (of: string, all: DatasetIndex): readonly string[] =>
  relatedEvents(all, of as EventId).map(
    ({ event: { id }, sameSeries, shared }) =>
      `${id}: ${shared.map(({ body }) => body.short).join(' ')}${sameSeries ? ' (same series)' : ''}`,
  )

test('an organ counts for its parent, a mention does not count, and the parent speaks for its organ', () => {
  const all = index(
    event('a', '', 'cis', 'un', 'eu'),
    event('b', '', 'atc', 'un'),
    event('c', '', 'cis?', 'eu?'),
    event('d', '', 'atc', 'un', 'eu'),
  )
  expect(draw('a', all)).toEqual(['d: UN CIS EU', 'b: UN CIS'])
  expect(draw('b', all)).toEqual(['a: UN CIS', 'd: UN CIS'])
  expect(draw('c', all)).toEqual([])
})

test('the same series comes first, even without a body in common', () => {
  const all = index(event('a', 'heads', 'un'), event('b', '', 'un'), event('c', 'heads', 'eu'))
  expect(draw('a', all)).toEqual(['c:  (same series)', 'b: UN'])
})

test('misnamed bodies of one event are one thing to check', () => {
  const doubt = (kind: string, of: string, exact: string): Doubt =>
    ({ kind, event: of, exact }) as unknown as Doubt
  const groups = groupDoubts([
    doubt('not-dated', 'a', '43rd'),
    doubt('misnamed', 'a', 'SSO'),
    doubt('misnamed', 'b', 'ICRC'),
    doubt('misnamed', 'a', 'CSO'),
    doubt('not-dated', 'a', '44th'),
  ])
  expect(groups.map(({ first, others }) => [first, ...others].map(({ exact }) => exact).join(' '))).toEqual([
    '43rd',
    'SSO CSO',
    'ICRC',
    '44th',
  ])
})
