import type { Evidence } from '../model/span.ts'
import type { Fact, FactBadge, FactLabel, FactRow, FactStanding } from './fact-row.ts'

/** 24 characters hold ", as well as the " within a list, and not the way from one sentence into the next. */
const NEAR = 24

/** Whether two passages are one statement to the reader. */
export function isNear(a: Evidence, b: Evidence): boolean {
  return a.document === b.document && a.start <= b.end + NEAR && b.start <= a.end + NEAR
}

export function rowOf(label: FactLabel, first: Fact, ...others: readonly Fact[]): FactRow
export function rowOf(label: FactLabel, ...facts: readonly Fact[]): FactRow
export function rowOf(label: FactLabel, ...facts: readonly Fact[]): FactRow {
  return { id: facts[0]?.path ?? '', label, facts, badges: badgesOf(facts) }
}

/**
 * Puts facts of one kind into rows: those whose deciding words stand side by side, and which stand equally
 * firm, share one. The order of the facts stays.
 *
 *     UN, SCO, CIS, EU from one sentence, UNOCT from another → [UN SCO CIS EU] [UNOCT]
 */
export function joinNear(label: FactLabel, facts: readonly Fact[]): readonly FactRow[] {
  const groups: Fact[][] = []
  for (const fact of facts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && joins(last, fact)) group.push(fact)
    else groups.push([fact])
  }
  return groups.map(group => rowOf(label, ...group))
}

function joins(a: Fact, b: Fact): boolean {
  const [one] = a.evidence
  const [other] = b.evidence
  if (a.correction || b.correction) return false
  return (
    a.standing === b.standing && isAnnounced(a) === isAnnounced(b) && !!one && !!other && isNear(one, other)
  )
}

function isAnnounced({ value }: Fact): boolean {
  return value.kind === 'body' && value.attendance.announced
}

const STANDINGS: readonly FactStanding[] = ['worked-out', 'unclear', 'corrected', 'confirmed', 'conflict']

/** What a person took out was corrected, too. */
function standingOf({ standing, correction }: Fact): FactStanding | undefined {
  if (correction?.operation === 'confirm') return 'confirmed'
  if (correction) return 'corrected'
  return standing === 'stated' || standing === 'absent' ? undefined : standing
}

function badgesOf(facts: readonly Fact[]): readonly FactBadge[] {
  const standings = new Set(facts.map(standingOf))
  return [
    ...STANDINGS.filter(standing => standings.has(standing)).map(kind => ({ kind })),
    ...(facts.some(isAnnounced) ? [{ kind: 'announced' } as const] : []),
  ]
}
