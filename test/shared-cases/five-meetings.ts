import type { AttendanceSummary, DatasetIndex, EventSummary } from '../../src/model/dataset-index.ts'
import { parseEdtf, type Edtf } from '../../src/model/edtf.ts'
import type { EventId, OrganisationId } from '../../src/model/ids.ts'
import type { Organisation, Role } from '../../src/model/organisation.ts'

/** `id  short name  kind  parent`; the ATC is an organ of CIS, armed bands are no lane. */
const BODIES = `
  un    UN                        global
  cis   CIS                       regional
  osce  OSCE                      regional
  csto  CSTO                      regional
  eu    EU                        regional
  icrc  ICRC                      humanitarian
  fsb   FSB                       national
  atc   CIS Anti-Terrorism Centre  regional  cis
  band  Armed band                subject
`

/** `date  place  publisher  series  title`, and under it who had which part; `!` is announced. */
const EVENTS = `
  2016-05-31              Berlin     TASS         -       OSCE-wide Conference
    organiser: osce   mentioned: un
  2017-10-04              Krasnodar  -            heads   16th Meeting of Heads
    organiser: fsb    participant: un cis eu
  2017-12-19              Moscow     Kremlin      -       Meeting in the Kremlin
    participant: cis  mentioned: fsb   subject: band
  2018-04-04              Moscow     EIR          moscow  Seventh Moscow Conference
    participant: un! cis! osce! csto! icrc!
  2019-10-30/2019-10-31   Moscow     -            -       Conference of the CSTO
    organiser: csto   participant: un osce atc
`

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim())
const cells = (line: string): readonly string[] => line.split(/\s{2,}/)

function body(line: string): Organisation {
  const [id = '', short = '', kind = '', parent] = cells(line)
  const named = { id, name: `${short} in full`, short, kind, aliases: [], misnomers: [], inAuthority: true }
  return (parent === undefined ? named : { ...named, parent }) as unknown as Organisation
}

function attendances(line: string): readonly AttendanceSummary[] {
  return cells(line).flatMap(part => {
    const [role = '', names = ''] = part.split(':')
    return names
      .trim()
      .split(' ')
      .map(name => ({
        organisation: name.replace('!', '') as OrganisationId,
        role: role as Role,
        announced: name.endsWith('!'),
      }))
  })
}

function event(head: string, parts: string): EventSummary {
  const [date = '', city = '', publisher = '', series = '', title = ''] = cells(head)
  const bounds = parseEdtf(date)
  const [first = ''] = date.split('/')
  return {
    id: `${first}-${city.toLowerCase()}` as EventId,
    formerIds: [],
    title,
    date: date as Edtf,
    ...(bounds ? { bounds } : {}),
    ...(series === '-' ? {} : { series }),
    status: 'held',
    place: city.toLowerCase(),
    organisations: attendances(parts),
    people: title.includes('Kremlin') ? ['Vladimir Putin'] : ['Sergey Lavrov'],
    publishers: [publisher === '-' ? '' : publisher],
    documents: [`d${first.slice(0, 4)}`],
  } as unknown as EventSummary
}

const rows = lines(EVENTS)

/** A small copy of the five seeds' collection, for tests that must not change with the parser. */
export const FIVE_MEETINGS = {
  schema: 'plenary/1',
  title: 'Five meetings',
  documents: ['2016', '2017', '2018', '2019'].map(year => ({
    id: `d${year}`,
    file: `${year}.txt`,
    title: `Report of ${year}`,
    reportsEvent: true,
    sha256: year,
    lines: 9,
    events: [],
  })),
  events: rows.flatMap((head, i) => (i % 2 === 0 ? [event(head, rows[i + 1] ?? '')] : [])),
  organisations: lines(BODIES).map(body),
  series: [
    { id: 'heads', name: 'Meeting of Heads of Special Services' },
    { id: 'moscow', name: 'Moscow Conference on International Security' },
  ],
  places: ['Berlin', 'Krasnodar', 'Moscow'].map(city => ({ id: city.toLowerCase(), city })),
  people: 2,
  doubts: [],
  stories: [],
  diagnostics: [],
} as unknown as DatasetIndex

export const eventNames = (ids: Iterable<EventId>): string =>
  [...ids].map(id => `${id.slice(0, 4)} ${id.slice(11)}`).join(', ')
