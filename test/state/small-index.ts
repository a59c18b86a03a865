import type { DatasetIndex, EventSummary } from '../../src/model/dataset-index.ts'
import { parseEdtf, type Edtf } from '../../src/model/edtf.ts'

function event(date: string, title: string): EventSummary {
  const bounds = parseEdtf(date)
  return {
    id: `${date}-${title.toLowerCase()}`,
    formerIds: title === 'Congress' ? [`${date}-assembly`] : [],
    title,
    date: date as Edtf,
    ...(bounds ? { bounds } : {}),
    status: 'held',
    place: 'geneva-ch',
    organisations: [],
    people: [],
    publishers: [''],
    documents: [],
  } as unknown as EventSummary
}

/** Two meetings in Geneva, two bodies: what the tests of store and links need, and no more. */
export const SMALL_INDEX = {
  schema: 'plenary/1',
  title: 'Two meetings',
  documents: [],
  events: [event('2001-05-02', 'Congress'), event('2002-06-03', 'Forum')],
  organisations: [{ id: 'cis' }, { id: 'eu' }],
  series: [],
  stories: [],
  places: [{ id: 'geneva-ch', city: 'Geneva', country: 'CH' }],
  people: 0,
  doubts: [],
  diagnostics: [],
} as unknown as DatasetIndex
