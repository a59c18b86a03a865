import { slug, type OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { wordsOf, type Reading } from '../reading.ts'
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
  const fuller = findFuller(reading, mentions)
  return mentions.map((mention, i) => {
    const house = houseOf(reading, mention, mentions[i + 1])
    const organisation = house ?? fuller.get(mention.organisation.id)
    return organisation ? { ...mention, organisation } : mention
  })
}

function findFuller(
  reading: Reading,
  mentions: readonly OrganisationMention[],
): ReadonlyMap<OrganisationId, Organisation> {
  const written = new Map(
    mentions.map(mention => [slug(wordsOf(reading, mention), 200), mention.organisation]),
  )
  const fuller = new Map<OrganisationId, Organisation>()
  for (const [words, body] of written) {
    if (body.inAuthority) continue
    for (const [other, longer] of written)
      if (longer.id !== body.id && isLonger(words, other)) fuller.set(body.id, longer)
  }
  return fuller
}

/** Same words with more before them, or with a complement after them. */
function isLonger(words: string, other: string): boolean {
  return other.endsWith(`-${words}`) || (other.startsWith(words) && LONGER_BY.test(other.slice(words.length)))
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
