import { describe, expect, test } from 'vitest'
import { laneGroups } from '../../src/derive/lane-groups.ts'
import { findLanes, laneRows } from '../../src/derive/lanes.ts'
import type { LaneFacet } from '../../src/model/choices.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { manyMeetings } from '../shared-cases/many-meetings.ts'
import { drawLanes } from './draw-lanes.ts'

const draw = (facet: LaneFacet, folds: readonly string[] = []): string =>
  drawLanes(laneRows(FIVE_MEETINGS, facet, folds), FIVE_MEETINGS.events.length)

describe('lanes of organisations', () => {
  test('stand by kind, most events first; an organ is folded and counts; armed bands have none', () => {
    expect(draw('organisation')).toBe(`
v global 1
    UN                          ○ ● · ◐ ●
v regional 4
    CIS                         · ● ● ◐ ●  +1
    OSCE                        ◎ · · ◐ ●
    CSTO                        · · · ◐ ◎
    EU                          · ● · · ·
v humanitarian 1
    ICRC                        · · · ◐ ·
v national 1
    FSB                         · ◎ ○ · ·
`)
  })

  test('an opened body shows its organs under it, a closed kind shows none', () => {
    expect(draw('organisation', ['organisation:cis', 'kind:global', 'kind:national'])).toBe(`
> global 1
v regional 4
    CIS                         · ● ● ◐ ●  -1
      CIS Anti-Terrorism Centre · · · · ●
    OSCE                        ◎ · · ◐ ●
    CSTO                        · · · ◐ ◎
    EU                          · ● · · ·
v humanitarian 1
    ICRC                        · · · ◐ ·
> national 1
`)
  })

  test('bodies that are mentioned only are folded at the end', () => {
    const events = FIVE_MEETINGS.events.map((event, i) =>
      i === 1 ? { ...event, organisations: event.organisations.slice(1) } : event,
    )
    const index = { ...FIVE_MEETINGS, events }
    const open = drawLanes(laneRows(index, 'organisation', ['kind:mentioned']), 5)
    expect(drawLanes(laneRows(index, 'organisation', []), 5)).toContain('> mentioned 1\n')
    expect(open).toMatch(/v mentioned 1\n {4}FSB {25}· · ○ · ·\n$/)
  })

  test('an unknown fold changes nothing', () => {
    expect(draw('organisation', ['kind:armies', '__proto__'])).toBe(draw('organisation'))
  })

  test('bodies that are each other’s parent still stand', () => {
    const organisations = FIVE_MEETINGS.organisations.map(body =>
      body.id === 'un' ? { ...body, parent: 'cis' } : body.id === 'cis' ? { ...body, parent: 'un' } : body,
    ) as typeof FIVE_MEETINGS.organisations
    expect(() => laneRows({ ...FIVE_MEETINGS, organisations }, 'organisation', [])).not.toThrow()
  })
})

describe('lanes of other facets', () => {
  test('a lane for each place', () => {
    expect(draw('place')).toBe(`
    Moscow                      · · ● ● ●
    Berlin                      ● · · · ·
    Krasnodar                   · ● · · ·
`)
  })

  test('a lane for each publisher; one that is not named stands last, with the empty name', () => {
    expect(draw('publisher')).toBe(`
    EIR                         · · · ● ·
    Kremlin                     · · ● · ·
    TASS                        ● · · · ·
                                · ● · · ●
`)
  })

  test('a lane for each series; events without one have no mark', () => {
    expect(draw('series')).toBe(`
    Meeting of Heads of Speci   · ● · · ·
    Moscow Conference on Inte   · · · ● ·
`)
  })

  test('none at all', () => expect(draw('none')).toBe('\n\n'))
})

describe('many lanes', () => {
  const index = manyMeetings(1500)
  const lanes = (folds: readonly string[]): number =>
    laneRows(index, 'organisation', folds).filter(row => row.kind === 'lane').length

  test('of more than 40 lanes the 20 with the most events stand, the rest of each kind unfolds', () => {
    const rows = laneRows(index, 'organisation', [])
    const more = rows.flatMap(row => (row.kind === 'more' ? [row] : []))
    expect(lanes([])).toBe(20)
    expect(more.reduce((sum, row) => sum + row.lanes, 0)).toBe(40)
    expect(lanes(more.map(row => row.id))).toBe(60)
  })

  test('a lane is found by a part of its name, folded or not', () => {
    const found = findLanes(laneGroups(index, 'organisation'), ' b05 ')
    expect(found.map(row => row.id)).toEqual(['organisation:body-5'])
  })
})
