import type { Evidence } from '../model/span.ts'
import type { Fact, FactBadge, FactLabel, FactRow } from './fact-row.ts'

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
  return (
    a.standing === b.standing && isAnnounced(a) === isAnnounced(b) && !!one && !!other && isNear(one, other)
  )
}

function isAnnounced({ value }: Fact): boolean {
  return value.kind === 'body' && value.attendance.announced
}

function badgesOf(facts: readonly Fact[]): readonly FactBadge[] {
  const standings = new Set(facts.map(fact => fact.standing))
  return [
    ...(['worked-out', 'unclear', 'corrected', 'conflict'] as const)
      .filter(standing => standings.has(standing))
      .map(kind => ({ kind })),
    ...(facts.some(isAnnounced) ? [{ kind: 'announced' } as const] : []),
  ]
}
