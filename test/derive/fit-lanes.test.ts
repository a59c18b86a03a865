import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { fitLanes } from '../../src/derive/fit-lanes.ts'
import { laneGroups, type Lane } from '../../src/derive/lane-groups.ts'

const { index } = readCollection(resolve('seeds'))
const groups = laneGroups(index, 'organisation')

/** Names of the lanes that have room, in the order of the score. */
function names(room: number, isShown: (event: number) => boolean, wanted = ''): readonly string[] {
  const isWanted = ({ value }: Lane): boolean => value === wanted
  return fitLanes(groups, room, isShown, isWanted).rows.flatMap(row =>
    row.kind === 'lane' ? [row.lane.name] : [],
  )
}

test('seven lanes are those with the most marks, in the order of the score', () => {
  expect(names(7, () => true)).toEqual([
    'UN',
    'CIS',
    'OSCE',
    'SCO',
    'CSTO',
    'FSB',
    'Russian Foreign Ministry',
  ])
})

test('a lane that is asked for stands, however few marks it has', () => {
  expect(names(2, () => true, 'icrc')).toContain('ICRC')
})

test('marks of events that are filtered out do not count', () => {
  const berlin = names(3, event => event === 0)
  expect(berlin).toContain('OSCE')
  expect(berlin).not.toContain('CSTO')
})

test('without room no lane stands, and all are counted', () => {
  const { rows, all } = fitLanes(
    groups,
    -3,
    () => true,
    () => false,
  )
  expect(rows).toEqual([])
  expect(all).toBeGreaterThan(7)
})
