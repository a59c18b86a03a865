import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { homeCountry } from '../bodies/country-words.ts'
import { findNames } from '../bodies/find-names.ts'
import { applyLocalNames, findLocalNames, type LocalNames } from '../bodies/local-names.ts'
import { chooseCandidate, describeContext, type NameContext } from '../bodies/name-context.ts'
import type { BodyMention, NameMatch, NamedBody } from '../bodies/named-body.ts'
import { nearestBody } from '../bodies/near-names.ts'
import { spanOf, wordsOf, type Reading } from '../reading.ts'

/**
 * Every body that the document names on its own, in the order of their first mention. A name inside a longer
 * one is not a mention ("CIS" in "CIS Anti-Terrorism Centre"), nor one inside a treaty's ("UN Charter").
 * Short forms count as the document explains them: "OCT" is what stood before "(OCT)". A name that is wrong
 * in one word ("Shanghai Security Organization") is read as the body it means when it stands among others.
 */
export function findBodies(reading: Reading): readonly NamedBody[] {
  const matches = findNames(reading, homeCountry(reading))
  const context = describeContext(reading, matches)
  const local = findLocalNames(reading, matches, context)
  const bodies = new Map<OrganisationId, Gathered>()
  for (const match of applyLocalNames(reading, matches, local)) {
    const read = readName(match, context)
    if (read) gather(bodies, reading, match, read)
  }
  return [...bodies.values()].map(body => toNamedBody(reading, body, local))
}

interface ReadName {
  readonly organisation: Organisation
  readonly misnamed: boolean
}

interface Gathered {
  readonly organisation: Organisation
  readonly mentions: [BodyMention, ...BodyMention[]]
}

function readName(match: NameMatch, context: NameContext): ReadName | undefined {
  const chosen = chooseCandidate(match, context)
  if (chosen === undefined) return undefined
  const { organisation } = chosen
  if (organisation.inAuthority) return { organisation, misnamed: match.misnamed }
  const meant = standsAmongBodies(match, context) ? nearestBody(context.reading, match) : undefined
  return meant ? { organisation: meant, misnamed: true } : { organisation, misnamed: false }
}

const COMPANY = 4

/** Whether a name beyond doubt begins or ends within a few tokens: the entries of one list. */
function standsAmongBodies({ first, last }: NameMatch, { edges }: NameContext): boolean {
  for (let i = 1; i <= COMPANY; i++) if (edges.has(first - i) || edges.has(last + i)) return true
  return false
}

function gather(
  bodies: Map<OrganisationId, Gathered>,
  reading: Reading,
  { first, last }: NameMatch,
  { organisation, misnamed }: ReadName,
): void {
  const mention = { ...spanOf(reading, first, last), first, last, misnamed }
  const known = bodies.get(organisation.id)
  if (known) known.mentions.push(mention)
  else bodies.set(organisation.id, { organisation, mentions: [mention] })
}

/** Adds what this document taught: an acronym for an unlisted body, a wrong name for a listed one. */
function toNamedBody(reading: Reading, { organisation, mentions }: Gathered, local: LocalNames): NamedBody {
  const acronym = organisation.acronym ?? [...local].find(([, body]) => body.id === organisation.id)?.[0]
  const wrong = mentions.filter(mention => mention.misnamed).map(mention => wordsOf(reading, mention))
  const misnomers = [...new Set([...organisation.misnomers, ...wrong])]
  const learnt = acronym === undefined || organisation.inAuthority ? {} : { acronym, short: acronym }
  return { organisation: { ...organisation, ...learnt, misnomers }, mentions }
}
