import type { OrganisationMention } from '../bodies/named-body.ts'
import { makeObservation, type Observation } from './observation.ts'
import { beforeArticle, type Setting } from './setting.ts'

const HOUSE = new Set(['headquarters', 'premises', 'secretariat'])
const AT = new Set(['at', 'in'])

/**
 * Whose house the meeting sits in, unless the text says more of it: "met at [the Agency] headquarters", "in the
 * premises of [the Commission]".
 */
export function observeVenue(setting: Setting, mention: OrganisationMention): readonly Observation[] {
  const { tokens } = setting.reading
  if (!setting.aboutEvent) return []
  const before = beforeArticle(setting.reading, mention.first)
  const at = (token: number): boolean => AT.has(tokens[token]?.word ?? '')
  const owner = tokens[mention.last]?.word === "'s" ? mention.last + 1 : mention.last
  if (HOUSE.has(tokens[owner]?.word ?? '') && at(before))
    return [makeObservation(mention, 'venue', { first: before, last: owner + 1 }, false)]
  const house = before - 1
  const named = tokens[before]?.word === 'of' && HOUSE.has(tokens[house]?.word ?? '')
  const lead = beforeArticle(setting.reading, house)
  return named && at(lead)
    ? [makeObservation(mention, 'venue', { first: lead, last: before + 1 }, false)]
    : []
}
