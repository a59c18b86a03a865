import type { DatasetIndex, EventSummary } from '../../src/model/dataset-index.ts'
import { addDays, toDay } from '../../src/model/day.ts'
import { edtfDay } from '../../src/model/edtf.ts'
import { LANE_KINDS } from '../../src/model/organisation.ts'

const BODIES = 60
const FIRST = toDay(1990, 1, 1)
const DAYS = 36 * 365

/** The same numbers in every run, spread over 0 to 1: multiples of the golden ratio. */
const spread = (n: number): number => (n * 0.618_033_988_75) % 1

function meeting(n: number): EventSummary {
  const first = addDays(FIRST, Math.floor(spread(n) ** 2 * DAYS))
  const last = addDays(first, n % 10 === 0 ? 3 : 0)
  return {
    id: `meeting-${n}`,
    formerIds: [],
    title: `Meeting ${n} of the heads of special services and law enforcement`,
    date: edtfDay(first),
    bounds: { first, lastCertain: last, last },
    status: 'held',
    place: 'vienna',
    organisations: Array.from({ length: 1 + (n % 6) }, (_, i) => ({
      organisation: `body-${Math.floor(spread(n * 7 + i) ** 2 * BODIES)}`,
      role: i === 0 ? 'organiser' : i === 4 ? 'mentioned' : 'participant',
      announced: false,
    })),
    people: [],
    publishers: [''],
    documents: [],
  } as unknown as EventSummary
}

/** So many meetings over 36 years, denser at the start, of 60 bodies. */
export function manyMeetings(count: number): DatasetIndex {
  return {
    schema: 'plenary/1',
    title: 'Many meetings',
    documents: [],
    events: Array.from({ length: count }, (_, n) => meeting(n)).toSorted(
      (a, b) => (a.bounds?.first ?? 0) - (b.bounds?.first ?? 0),
    ),
    organisations: Array.from({ length: BODIES }, (_, n) => ({
      id: `body-${n}`,
      name: `Body ${n}`,
      short: `B${String(n).padStart(2, '0')}`,
      kind: LANE_KINDS[n % LANE_KINDS.length],
      aliases: [],
      misnomers: [],
      inAuthority: true,
    })),
    series: [],
    places: [{ id: 'vienna', city: 'Vienna' }],
    people: 0,
    doubts: [],
    diagnostics: [],
  } as unknown as DatasetIndex
}
