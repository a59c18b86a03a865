import type { OrganisationMention } from '../bodies/named-body.ts'
import { ROLE_WEIGHTS } from '../role-weights.ts'
import type { TokenRange } from '../token-ranges.ts'

export type RoleRule = keyof typeof ROLE_WEIGHTS.organiser | keyof typeof ROLE_WEIGHTS.participant

/** One reason to give a body a role: the passage from its name to the words that decide. */
export interface Observation extends TokenRange {
  readonly role: 'organiser' | 'participant'
  readonly rule: RoleRule
  readonly weight: number
  /** The deciding words alone, without the body's name where they stand apart. */
  readonly cue: TokenRange
  /** Said of what is to come. */
  readonly future: boolean
  readonly mention: OrganisationMention
}

const ORGANISER: Readonly<Record<string, number>> = ROLE_WEIGHTS.organiser
const PARTICIPANT: Readonly<Record<string, number>> = ROLE_WEIGHTS.participant

export function makeObservation(
  mention: OrganisationMention,
  rule: RoleRule,
  cue: TokenRange,
  future: boolean,
): Observation {
  const role = rule in ORGANISER ? 'organiser' : 'participant'
  const weight = ORGANISER[rule] ?? PARTICIPANT[rule] ?? 0
  const first = Math.min(cue.first, mention.first)
  const last = Math.max(cue.last, mention.last)
  return { role, rule, weight, first, last, cue, future, mention }
}
