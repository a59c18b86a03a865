import { addDays, type Day } from '../../src/model/day.ts'
import { edtfDays, formatDay } from './date-forms.ts'
import type { Meeting, Person } from './meeting.ts'
import type { BodyRole, Fact } from './piece.ts'
import type { StatedSpan } from './render.ts'
import type { Template } from './template.ts'
import type { Body } from './vocabulary.ts'

export interface GoldBody {
  readonly name: string
  readonly acronym: string | null
  readonly role: string
  readonly role_ok?: readonly string[]
}

/** What is right about a document, in the shape of an answer key; facts that no word states are null. */
export interface Gold {
  readonly id: string
  readonly kind: string
  readonly publisher: string | null
  readonly published: string | null
  readonly is_event_report: boolean
  readonly event: {
    readonly title: string
    readonly edition: number | null
    readonly date: string | null
    readonly city: string | null
    readonly country: string | null
    readonly status: string
  } | null
  readonly organisations: readonly GoldBody[]
  readonly people: readonly { readonly name: string; readonly surname: string }[]
  readonly counts: readonly { readonly n: number; readonly of: string }[]
  readonly alt: Readonly<Record<string, readonly (string | null)[]>>
  readonly optional: { readonly organisations: readonly string[]; readonly counts: readonly number[] }
}

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>

/** The answer key of a rendering: only what its words state. */
export function writeGold(
  id: string,
  { style, status, when, name }: Template,
  meeting: Meeting,
  spans: readonly StatedSpan[],
): Gold {
  const all = <Kind extends Fact['kind']>(kind: Kind): readonly FactOf<Kind>[] =>
    spans.map(({ fact }) => fact).filter((fact): fact is FactOf<Kind> => fact.kind === kind)
  const reports = status !== 'none'
  const audience = name.startsWith('audience')
  const publisher = all('publisher')[0]?.names ?? []
  const published = all('published')[0]
  const days = findDays(all, when === 'first' ? published?.day : undefined)
  return {
    id,
    kind: style,
    publisher: publisher[0] ?? null,
    published: published ? formatDay(published.day, 'iso') : null,
    is_event_report: reports,
    event: reports
      ? {
          title: meeting.title,
          edition: meeting.edition ?? null,
          date: days.date,
          city: all('city')[0]?.city.name ?? null,
          country: all('city')[0]?.city.code ?? all('country')[0]?.code ?? null,
          status,
        }
      : null,
    organisations: listBodies(all('body'), meeting, reports),
    people: uniqueBy(
      all('person').map(({ person }) => person),
      ({ name }) => name,
    ).map(({ name, family }) => ({ name, surname: family })),
    counts: reports ? uniqueBy(all('count'), ({ n }) => String(n)).map(({ n, of }) => ({ n, of })) : [],
    alt: {
      publisher: publisher.slice(1),
      published: published ? [] : [formatDay(meeting.first, 'iso'), formatDay(meeting.last, 'iso')],
      'event.title': [
        meeting.name,
        ...(audience ? [`Meeting with participants in the ${meeting.title}`] : []),
      ],
      ...(audience ? { 'event.edition': [null] } : {}),
      'event.date': status === 'postponed' || status === 'cancelled' ? [...days.alt, null] : days.alt,
    },
    optional: {
      organisations: [
        `Government of ${meeting.city.country}`,
        meeting.venue,
        ...commissionNames(meeting.host),
        ...meeting.people.flatMap(ministryNames),
      ],
      counts: all('other count').map(({ n }) => n),
    },
  }
}

interface Days {
  readonly date: string | null
  readonly alt: readonly string[]
}

/**
 * First and last day as the words give them: a range, a day and a length, or one day with the rest left open. A
 * transcript whose only day is its own was spoken on it.
 */
function findDays(
  all: <Kind extends Fact['kind']>(kind: Kind) => readonly FactOf<Kind>[],
  own: Day | undefined,
): Days {
  const range = all('range')[0]
  if (range) return { date: edtfDays(range.first, range.last), alt: [] }
  const [start, end, length] = [
    all('start')[0]?.day ?? (all('end').length === 0 ? own : undefined),
    all('end')[0]?.day,
    all('length')[0]?.days,
  ]
  if (start !== undefined && end !== undefined) return { date: edtfDays(start, end), alt: [] }
  if (start !== undefined) return withLength(start, length, 1)
  return end === undefined ? { date: null, alt: [] } : withLength(end, length, -1)
}

function withLength(day: Day, length: number | undefined, direction: 1 | -1): Days {
  const iso = formatDay(day, 'iso')
  if (length === undefined) return { date: iso, alt: direction === 1 ? [`${iso}/..`] : [`../${iso}`] }
  const other = addDays(day, direction * (length - 1))
  return { date: direction === 1 ? edtfDays(day, other) : edtfDays(other, day), alt: [] }
}

const EVERY_ROLE = ['organiser', 'participant', 'mentioned', 'subject'] as const

function listBodies(
  facts: readonly FactOf<'body'>[],
  meeting: Meeting,
  reports: boolean,
): readonly GoldBody[] {
  const strongest = facts.toSorted((a, b) => rank(a.role) - rank(b.role))
  const inName = meeting.hostInName && reports ? [{ body: meeting.host, role: 'organiser' } as const] : []
  return uniqueBy([...inName, ...strongest], ({ body }) => body.name).map(({ body, role }) =>
    reports
      ? meetingBody(goldBody(body, role), inName.length > 0 && body === meeting.host)
      : goldBody(body, 'any'),
  )
}

function goldBody({ name, acronym }: Body, role: BodyRole): GoldBody {
  const base = { name, acronym: acronym ?? null }
  if (role === 'any') return { ...base, role: 'mentioned', role_ok: EVERY_ROLE }
  if (role === 'speaker') return { ...base, role: 'participant', role_ok: ['mentioned'] }
  return { ...base, role }
}

/** A body that meets under its own name organises the meeting and takes part in it. */
function meetingBody(body: GoldBody, meets: boolean): GoldBody {
  return meets ? { ...body, role_ok: ['participant'] } : body
}

function rank(role: BodyRole): number {
  return ['organiser', 'participant', 'any', 'speaker', 'mentioned', 'subject'].indexOf(role)
}

/** Some heads preside over a body's commission. */
function commissionNames({ name, acronym, head }: Body): readonly string[] {
  return head.endsWith('Commission') ? [`${name} Commission`, `${acronym ?? name} Commission`] : []
}

/** A minister brings his ministry, whether or not the text names it: it is neither asked for nor wrong. */
function ministryNames({ nation, office }: Person): readonly string[] {
  const of = office.replace(/^.*Minister of (?:the )?/, '').replace(/^(.*) Minister$/, '$1')
  const field = of === 'Foreign' ? 'Foreign Affairs' : of
  const named = [field, `the ${field}`].map(it => `Ministry of ${it}`)
  return [
    `${nation.adjective} ${of} Ministry`,
    `${of} Ministry of ${nation.name}`,
    `${of} Ministry`,
    `${nation.adjective} ${field} Ministry`,
    ...named.flatMap(it => [it, `${it} of ${nation.name}`, `${nation.adjective} ${it}`]),
  ]
}

function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>()
  for (const one of list) if (!found.has(keyOf(one))) found.set(keyOf(one), one)
  return [...found.values()]
}
