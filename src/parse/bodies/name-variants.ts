import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Reading } from '../reading.ts'
import type { OrganisationMention } from './named-body.ts'

const LONGER_BY = /^-(?:of|for|on|and)-/

/**
 * The mentions with the shorter name of an unlisted body read as the longer one that the document has too:
 *
 *     "Council for Culture" and "Presidential Council for Culture"      one body
 *     "Department of Law, University of Ghana"                          the university
 */
export function joinVariants(
  reading: Reading,
  mentions: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const bodies = new Map(mentions.map(({ organisation }) => [organisation.id, organisation]))
  const unlisted = [...bodies.values()].filter(body => !body.inAuthority)
  const fuller = new Map<OrganisationId, Organisation>()
  for (const body of unlisted) {
    const longer = [...bodies.values()].find(other => isLonger(body, other))
    if (longer) fuller.set(body.id, longer)
  }
  return mentions.map((mention, i) => {
    const house = houseOf(reading, mention, mentions[i + 1])
    const organisation = house ?? fuller.get(mention.organisation.id)
    return organisation ? { ...mention, organisation } : mention
  })
}

/** Same name with more before it, or with a complement after it. */
function isLonger(body: Organisation, other: Organisation): boolean {
  if (other.id === body.id || other.id.length <= body.id.length) return false
  return (
    other.id.endsWith(`-${body.id}`) ||
    (other.id.startsWith(body.id) && LONGER_BY.test(other.id.slice(body.id.length)))
  )
}

const PARTS = new Set(['department', 'faculty', 'school', 'institute', 'centre', 'chair', 'division'])

/** The university after the comma, for a part of it. */
function houseOf(
  { tokens }: Reading,
  { last, organisation, first }: OrganisationMention,
  next: OrganisationMention | undefined,
): Organisation | undefined {
  if (!next || organisation.inAuthority || next.first - last > 2 || tokens[last]?.word !== ',')
    return undefined
  const part = tokens.slice(first, last).some(({ word }) => PARTS.has(word))
  return part && next.organisation.name.includes('Universit') ? next.organisation : undefined
}
