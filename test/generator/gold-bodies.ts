import type { GoldBody } from './gold.ts'
import type { Meeting, Person } from './meeting.ts'
import type { BodyRole, FactOf } from './piece.ts'
import { uniqueBy } from './unique-by.ts'
import type { Body } from './vocabulary.ts'

const EVERY_ROLE = ['organiser', 'participant', 'mentioned', 'subject'] as const

/** Each body once, in its strongest part. */
export function listBodies(
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
export function commissionNames({ name, acronym, head }: Body): readonly string[] {
  return head.endsWith('Commission') ? [`${name} Commission`, `${acronym ?? name} Commission`] : []
}

/** A minister brings his ministry, whether or not the text names it: it is neither asked for nor wrong. */
export function ministryNames({ nation, office }: Person): readonly string[] {
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
