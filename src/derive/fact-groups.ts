import type { Count, EventRecord } from '../model/event.ts'
import { besidePath, countPath, organisationPath, personPath, unnamedPath } from '../model/fact-path.ts'
import type { OrganisationId } from '../model/ids.ts'
import type { Organisation, Role } from '../model/organisation.ts'
import { isSourced, type Sourced } from '../model/sourced.ts'
import { isNear, joinNear, rowOf } from './fact-join.ts'
import { factOf, type BodyValue, type Fact, type FactRow } from './fact-row.ts'

type Bodies = ReadonlyMap<OrganisationId, Organisation>

const ROLE_ORDER: readonly Role[] = ['organiser', 'participant', 'mentioned', 'subject']

/** Organisers, participants, mentioned, spoken about; those that one sentence lists share a row. */
export function bodyRows(event: EventRecord, bodies: Bodies): readonly FactRow[] {
  return ROLE_ORDER.flatMap(role => {
    const facts = event.organisations
      .filter(({ value }) => value.role === role)
      .map(attendance =>
        factOf(organisationPath(attendance.value.organisation), attendance, value =>
          bodyValue(value, bodies),
        ),
      )
    return joinNear(role, facts).map(row => withUnnamed(row, event.counts))
  })
}

function bodyValue(attendance: BodyValue['attendance'], bodies: Bodies): BodyValue {
  const body = bodies.get(attendance.organisation)
  const countsFor = body?.parent === undefined ? undefined : bodies.get(body.parent)
  return { kind: 'body', attendance, body, countsFor }
}

/** "Five international organisations, including …": the row of the four that are named says "1 not named". */
function withUnnamed(row: FactRow, counts: readonly Sourced<Count>[]): FactRow {
  if (row.label !== 'participant') return row
  const missing = counts.flatMap(({ value, evidence }) => {
    const [counted] = evidence
    const named = row.facts.some(fact => counted && fact.evidence[0] && isNear(counted, fact.evidence[0]))
    return named ? [unnamedOf(value)] : []
  })
  const count = Math.max(0, ...missing)
  return count > 0 ? { ...row, badges: [...row.badges, { kind: 'not-named', count }] } : row
}

function unnamedOf({ n, named = n }: Count): number {
  return Math.max(0, n - named)
}

export function peopleRows(event: EventRecord): readonly FactRow[] {
  return event.people.map(person =>
    rowOf(
      `person_${person.value.part}`,
      factOf(personPath(person.value), person, value => ({ kind: 'person', person: value })),
    ),
  )
}

/** How many came, and a row for those that are counted but not named. */
export function countRows(event: EventRecord): readonly FactRow[] {
  const counts = event.counts.map(count =>
    factOf(countPath(count.value), count, value => ({ kind: 'count', count: value })),
  )
  const unnamed = event.counts
    .filter(({ value }) => unnamedOf(value) > 0)
    .map(count =>
      rowOf(
        'unnamed',
        factOf(unnamedPath(count.value), count, value => ({ kind: 'unnamed', count: value })),
      ),
    )
  return [...joinNear('count', counts), ...unnamed]
}

/** A meeting on the sidelines, or a related one, with its day and its bodies as far as the text gives them. */
export function meetingRow(meeting: EventRecord, bodies: Bodies): FactRow {
  const path = besidePath(meeting)
  const day = isSourced(meeting.date) ? meeting.date : meeting.opened
  const facts: readonly Fact[] = [
    factOf(path, meeting.title, title => ({ kind: 'meeting', title })),
    ...(isSourced(day) ? [factOf(`${path}.date`, day, date => ({ kind: 'date', date }))] : []),
    ...meeting.organisations.map(attendance =>
      factOf(`${path}.${organisationPath(attendance.value.organisation)}`, attendance, value =>
        bodyValue(value, bodies),
      ),
    ),
  ]
  const row = rowOf(meeting.relation ?? 'related', ...facts)
  return isSourced(day) ? row : { ...row, badges: [...row.badges, { kind: 'not-dated' }] }
}
