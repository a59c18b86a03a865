import type { DocumentRecord } from '../model/dataset.ts'
import type { EventRecord } from '../model/event.ts'
import type { EventFacts } from '../model/event-part.ts'
import { disagreementPath, type FactPath } from '../model/fact-path.ts'
import type { OrganisationId } from '../model/ids.ts'
import type { Organisation } from '../model/organisation.ts'
import { isSourced, type Maybe } from '../model/sourced.ts'
import { absentFact, factOf, type Fact, type FactLabel, type FactRow, type FactValue } from './fact-row.ts'
import { bodyRows, countRows, meetingRow, peopleRows } from './fact-groups.ts'
import { joinNear, rowOf } from './fact-join.ts'

export type Bodies = ReadonlyMap<OrganisationId, Organisation>

/**
 * All facts of an event in the order of the panel: when, where, what, who, how many, what beside, by whom
 * reported. Facts that one passage states share a row; a value that matters and is not there is a row too.
 *
 *     Opened         4 October 2017                     opened, date
 *     Closed         5 or 6 October 2017   Unclear      closed
 *     Place          Krasnodar                          place.city
 *     Participants   UN  SCO  CIS  EU   1 not named     organisations.un, organisations.sco, …
 *     Publisher      Not named in the document          publisher
 */
export function eventFacts({ event, beside, documents }: EventFacts, bodies: Bodies): readonly FactRow[] {
  return withUniquePaths([
    ...dateRows(event),
    ...placeRows(event),
    rowOf(
      'title',
      factOf('title', event.title, words => ({ kind: 'words', words })),
    ),
    ...given('edition', 'edition', event.edition, edition => ({ kind: 'edition', edition })),
    ...given('series', 'series', event.series, series => ({ kind: 'series', series })),
    ...bodyRows(event, bodies),
    ...peopleRows(event),
    ...countRows(event),
    ...beside.map(meeting => meetingRow(meeting, bodies)),
    rowOf(
      'status',
      factOf('status', event.status, status => ({ kind: 'status', status })),
    ),
    ...disagreementRows(event),
    ...documents.flatMap(sourceRows),
  ])
}

/** The row and the fact in it that `path` names. */
export function findFact(
  rows: readonly FactRow[],
  path: FactPath | undefined,
): { readonly row: FactRow; readonly fact: Fact } | undefined {
  for (const row of rows) {
    const fact = row.facts.find(candidate => candidate.path === path)
    if (fact) return { row, fact }
  }
  return undefined
}

const asDate = (date: Extract<FactValue, { kind: 'date' }>['date']): FactValue => ({ kind: 'date', date })
const asName = (name: string): FactValue => ({ kind: 'name', name })

function dateRows({ date, opened, closed, announced }: EventRecord): readonly FactRow[] {
  const openedFacts = isSourced(opened) ? [factOf('opened', opened, asDate)] : []
  const dateFacts = isSourced(date) ? [factOf('date', date, asDate)] : []
  const same = isSourced(opened) && isSourced(date) && opened.value === date.value
  const start: readonly FactRow[] = same
    ? [{ ...rowOf('opened', ...openedFacts, ...dateFacts), shown: 1 }]
    : [...openedFacts.map(fact => rowOf('opened', fact)), ...dateFacts.map(fact => rowOf('date', fact))]
  const open = isSourced(opened) && closed.status === 'absent' && date.value?.includes('/') !== true
  return [
    ...(start.length > 0 ? start : [rowOf('date', absentFact('date', date, 'dated'))]),
    ...given('closed', 'closed', closed, asDate),
    ...(open ? [rowOf('closed', absentFact('closed', closed, 'named'))] : []),
    ...given('announced', 'announced', announced, asDate),
  ]
}

function placeRows({ place }: EventRecord): readonly FactRow[] {
  const where = [
    ...(isSourced(place.venue) ? [factOf('place.venue', place.venue, asName)] : []),
    ...(isSourced(place.city) ? [factOf('place.city', place.city, asName)] : []),
  ]
  const country = given('country', 'place.country', place.country, code => ({ kind: 'country', code }))
  if (where.length > 0) return [...joinNear('place', where), ...country]
  return country.length > 0 ? country : [rowOf('place', absentFact('place.city', place.city, 'named'))]
}

function given<T>(
  label: FactLabel,
  path: FactPath,
  field: Maybe<T>,
  read: (value: T) => FactValue,
): readonly FactRow[] {
  return isSourced(field) ? [rowOf(label, factOf(path, field, read))] : []
}

function disagreementRows(event: EventRecord): readonly FactRow[] {
  return event.disagreements.map(({ field, values }) =>
    rowOf('conflict', ...values.map(value => factOf(disagreementPath(field), value, asName))),
  )
}

function sourceRows({ id, publisher, published }: DocumentRecord, position: number): readonly FactRow[] {
  const path = (name: string): FactPath => (position === 0 ? name : `${name}.${id}`)
  return [
    isSourced(publisher)
      ? rowOf('publisher', factOf(path('publisher'), publisher, asName))
      : rowOf('publisher', absentFact(path('publisher'), publisher, 'named')),
    isSourced(published)
      ? rowOf('published', factOf(path('published'), published, asDate))
      : rowOf('published', absentFact(path('published'), published, 'dated')),
  ]
}

/** Two people of one name are two facts: the second becomes `people.NAME-2`. */
function withUniquePaths(rows: readonly FactRow[]): readonly FactRow[] {
  const taken = new Map<FactPath, number>()
  return rows.map(row => ({
    ...row,
    facts: row.facts.map(fact => {
      const times = (taken.get(fact.path) ?? 0) + 1
      taken.set(fact.path, times)
      return times === 1 ? fact : { ...fact, path: `${fact.path}-${times}` }
    }),
  }))
}
