import { expect, test } from 'vitest'
import { eventFacts, findFact } from '../../src/derive/event-facts.ts'
import type { FactRow, FactValue } from '../../src/derive/fact-row.ts'
import type { EventFacts } from '../../src/model/event-part.ts'
import type { OrganisationId } from '../../src/model/ids.ts'
import type { Organisation } from '../../src/model/organisation.ts'
import { absent } from '../../src/model/sourced.ts'
import { attending, readDocument, type SmallDocument } from '../small-document.ts'

const BODIES = new Map(
  [
    { id: 'un', short: 'UN' },
    { id: 'cis', short: 'CIS' },
    { id: 'eu', short: 'EU' },
    { id: 'atc', short: 'ATC', parent: 'cis' },
    { id: 'sco', short: 'SCO' },
  ].map(body => [body.id as OrganisationId, { kind: 'regional', ...body } as unknown as Organisation]),
)

function say(value: FactValue): string {
  if (value.kind === 'body') {
    const { attendance, body, countsFor } = value
    const read = attendance.misnamed ? ` (“${attendance.as}”)` : ''
    return `${body?.short ?? '?'}${read}${countsFor ? ` for ${countsFor.short}` : ''}`
  }
  if (value.kind === 'person') return value.person.name
  if (value.kind === 'count') return `${value.count.n} ${value.count.of}`
  if (value.kind === 'unnamed') return `of ${value.count.n} named ${value.count.named ?? 0}`
  if (value.kind === 'absent') return `not ${value.what}`
  return String(Object.values(value)[1])
}

/** `label: values [badges] paths`, one row a line. */
function drawRows(rows: readonly FactRow[]): readonly string[] {
  return rows.map(({ label, facts, badges }) => {
    const marks = badges.map(badge => ` [${badge.kind}${'count' in badge ? ` ${badge.count}` : ''}]`).join('')
    return `${label}: ${facts.map(fact => say(fact.value)).join(', ')}${marks} ← ${facts.map(f => f.path).join(' ')}`
  })
}

const report = (d: SmallDocument, said: Parameters<SmallDocument['event']>[0]): EventFacts => ({
  event: d.event(said),
  beside: [],
  documents: [d.document()],
})

const rowsOf = (d: SmallDocument, said: Parameters<SmallDocument['event']>[0]) =>
  eventFacts(report(d, said), BODIES)

test('an opening that is the date is one row, and a doubtful end says that it is unclear', () => {
  const d = readDocument('Forum, 4 May 2001, for the next two days in Geneva')
  const day = d.stated('2001-05-04', '4 May 2001')
  const rows = rowsOf(d, {
    title: 'Forum',
    date: day,
    opened: day,
    closed: d.unclear('[2001-05-05,2001-05-06]', 'the next two days'),
    city: d.stated('Geneva', 'in Geneva'),
  })
  expect(drawRows(rows)).toEqual([
    'opened: 2001-05-04, 2001-05-04 ← opened date',
    'closed: [2001-05-05,2001-05-06] [unclear] ← closed',
    'place: Geneva ← place.city',
    'title: Forum ← title',
    'status: held ← status',
    'publisher: not named ← publisher',
    'published: not dated ← published',
  ])
})

test('bodies of one statement share a row, which counts those that are not named; each keeps its path', () => {
  const d = readDocument(
    'Five bodies, including the UN, the CIS and the EU, attend.\n\nOn the second day of the forum, the SCO spoke.',
  )
  const rows = rowsOf(d, {
    title: 'Five',
    organisations: [
      d.stated(attending('un'), 'UN'),
      d.stated(attending('cis'), 'CIS'),
      d.stated(attending('eu'), 'EU'),
      d.stated(attending('sco'), 'SCO'),
    ],
    counts: [d.stated({ n: 5, of: 'bodies', bound: 'exact', named: 3 }, 'Five bodies')],
  })
  expect(drawRows(rows).slice(3, 7)).toEqual([
    'participant: UN, CIS, EU [not-named 2] ← organisations.un organisations.cis organisations.eu',
    'participant: SCO ← organisations.sco',
    'count: 5 bodies ← counts.5-bodies',
    'unnamed: of 5 named 3 ← counts.5-bodies.unnamed',
  ])
  expect(findFact(rows, 'organisations.eu')?.row.id).toBe('organisations.un')
  expect(findFact(rows, 'organisations.nato')).toBeUndefined()
})

test('organs say for whom they count, misnamed bodies keep their words, announced ones stand apart', () => {
  const d = readDocument('The ATC, the SSO will attend; EU')
  const rows = rowsOf(d, {
    title: 'The ATC',
    organisations: [
      d.stated(attending('eu', { role: 'organiser' }), 'EU'),
      d.stated(attending('atc'), 'ATC'),
      d.stated(attending('sco', { as: 'SSO', misnamed: true, announced: true }), 'SSO'),
    ],
  })
  expect(drawRows(rows).slice(2, 5)).toEqual([
    'title: The ATC ← title',
    'organiser: EU ← organisations.eu',
    'participant: ATC for CIS ← organisations.atc',
  ])
  expect(drawRows(rows)[5]).toBe('participant: SCO (“SSO”) [announced] ← organisations.sco')
})

test('a meeting beside the event is a row of its own and says that it has no date', () => {
  const d = readDocument('Forum, 4 May 2001, with the 43rd meeting of the Council')
  const event = d.event({ title: 'Forum', date: d.stated('2001-05-04', '4 May 2001') })
  const council = d.event({
    id: 'council',
    title: '43rd meeting of the Council',
    within: event.id,
    relation: 'sidelines',
  })
  const rows = eventFacts({ event, beside: [council], documents: [] }, BODIES)
  expect(drawRows(rows)).toContain('sidelines: 43rd meeting of the Council [not-dated] ← beside.council')
})

test('what is not there is a row with its reason', () => {
  const d = readDocument('Forum')
  const rows = rowsOf(d, { title: 'Forum', date: absent('Looked in the heading and the first lines.') })
  expect(drawRows(rows).slice(0, 2)).toEqual(['date: not dated ← date', 'place: not named ← place.city'])
  expect(rows[0]?.facts[0]?.why).toBe('Looked in the heading and the first lines.')
})

test('two people of one name are two facts', () => {
  const d = readDocument('Ivan Petrov and Ivan Petrov')
  const person = d.stated({ name: 'Ivan Petrov', part: 'speaker' }, 'Ivan Petrov')
  const rows = rowsOf(d, { title: 'Ivan', people: [person, person] })
  expect(rows.flatMap(row => row.facts.map(fact => fact.path)).filter(p => p.startsWith('people'))).toEqual([
    'people.ivan-petrov',
    'people.ivan-petrov-2',
  ])
})
