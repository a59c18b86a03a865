import { slug, type OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { wordsOf, type Reading } from '../reading.ts'
import type { OrganisationMention } from './named-body.ts'

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
  if (mentions.every(({ organisation }) => organisation.inAuthority)) return mentions
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
  const shorter = new Map<string, Organisation>()
  for (const [words, body] of written) for (const part of partsOf(words)) shorter.set(part, body)
  const fuller = new Map<OrganisationId, Organisation>()
  for (const [words, body] of written) {
    const longer = body.inAuthority ? undefined : shorter.get(words)
    if (longer && longer.id !== body.id) fuller.set(body.id, longer)
  }
  return fuller
}

const COMPLEMENT = /-(?:of|for|on|and)-|(?<=-(?:of|for|on)-[a-z]+)-/g

/** What a name comes to without its first words, or without a complement: "council-for-culture". */
function partsOf(words: string): readonly string[] {
  const parts: string[] = []
  for (let at = words.indexOf('-'); at >= 0; at = words.indexOf('-', at + 1)) parts.push(words.slice(at + 1))
  for (const { index } of words.matchAll(COMPLEMENT)) parts.push(words.slice(0, index))
  return parts
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
