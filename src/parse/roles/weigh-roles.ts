import { ROLE_WEIGHTS } from '../role-weights.ts'
import type { EventScope } from '../scope.ts'
import { isCovered } from '../token-ranges.ts'
import type { Observation } from './observation.ts'

/** What speaks for one role, added up. */
export interface Weighed {
  readonly weight: number
  /** Heaviest first, one for each rule. */
  readonly observations: readonly Observation[]
}

/**
 * Adds up what speaks for a role, each rule once with its heaviest reason; a reason in a passage about another
 * meeting counts less.
 */
export function weighRole(
  all: readonly Observation[],
  role: Observation['role'],
  scope: EventScope,
): Weighed {
  const byRule = new Map<string, Observation>()
  for (const seen of all) {
    if (seen.role !== role) continue
    const weight = isAside(seen, scope) ? seen.weight + ROLE_WEIGHTS.aside : seen.weight
    const known = byRule.get(seen.rule)
    if (known === undefined || weight > known.weight) byRule.set(seen.rule, { ...seen, weight })
  }
  const observations = [...byRule.values()]
    .filter(seen => seen.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return { weight: observations.reduce((sum, seen) => sum + seen.weight, 0), observations }
}

function isAside({ mention, rule }: Observation, { aside }: EventScope): boolean {
  return rule !== 'welcomed' && isCovered(aside, mention.first)
}
