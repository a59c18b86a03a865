import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { addListedAcronyms } from '../bodies/acronym-lists.ts'
import { homeCountry } from '../bodies/country-words.ts'
import { findNames } from '../bodies/find-names.ts'
import { applyLocalNames, findLocalNames } from '../bodies/local-names.ts'
import { chooseCandidate, describeContext, type NameContext } from '../bodies/name-context.ts'
import {
  groupByBody,
  type NameMatch,
  type NamedBody,
  type OrganisationMention,
} from '../bodies/named-body.ts'
import { joinVariants } from '../bodies/name-variants.ts'
import { nearestBody } from '../bodies/near-names.ts'
import { spanOf, wordsOf, type Reading } from '../reading.ts'

export type { OrganisationMention } from '../bodies/named-body.ts'

/**
 * Every place where the document names a body on its own, in reading order. A name inside a longer one is no
 * mention ("CIS" in "CIS Anti-Terrorism Centre"), nor one inside a treaty's ("UN Charter"). Short forms count
 * as the document explains them: "OCT" is what stood before "(OCT)". A name that is wrong in one word
 * ("Shanghai Security Organization") is read as the body it means when it stands among others.
 */
export function findOrganisations(reading: Reading): readonly OrganisationMention[] {
  const matches = findNames(reading, homeCountry(reading))
  const context = describeContext(reading, matches)
  const local = findLocalNames(reading, matches, context)
  const all = addListedAcronyms(reading, applyLocalNames(reading, matches, local))
  const read = all.flatMap(match => readName(match, context) ?? [])
  const mentions = joinVariants(reading, read)
  const shortForms = new Map([...local].map(([acronym, body]) => [body.id, acronym]))
  const learnt = new Map(
    groupByBody(mentions).map(body => [body.organisation.id, learn(reading, body, shortForms)]),
  )
  return mentions.map(mention => {
    const organisation = learnt.get(mention.organisation.id) ?? mention.organisation
    return organisation === mention.organisation ? mention : { ...mention, organisation }
  })
}

function readName(match: NameMatch, context: NameContext): OrganisationMention | undefined {
  const organisation = chooseCandidate(match, context)?.organisation
  if (organisation === undefined) return undefined
  const { first, last, misnamed } = match
  const { start, end } = spanOf(context.reading, first, last)
  if (organisation.inAuthority) return { start, end, first, last, organisation, misnamed }
  const meant = standsAmongBodies(match, context) ? nearestBody(context.reading, match) : undefined
  return {
    start,
    end,
    first,
    last,
    organisation: meant ?? organisation,
    misnamed: meant !== undefined,
  }
}

const COMPANY = 4

/** Whether a name beyond doubt begins or ends within a few tokens: the entries of one list. */
function standsAmongBodies({ first, last }: NameMatch, { edges }: NameContext): boolean {
  for (let i = 1; i <= COMPANY; i++) if (edges.has(first - i) || edges.has(last + i)) return true
  return false
}

/** The body with what this document teaches: an acronym for an unlisted one, a wrong name for any. */
function learn(
  reading: Reading,
  { organisation, mentions }: NamedBody,
  shortForms: ReadonlyMap<OrganisationId, string>,
): Organisation {
  const acronym = organisation.acronym ?? shortForms.get(organisation.id)
  const wrong = mentions.filter(mention => mention.misnamed).map(mention => wordsOf(reading, mention))
  const named = acronym === undefined || organisation.inAuthority
  if (wrong.length === 0 && named) return organisation
  const misnomers = [...new Set([...organisation.misnomers, ...wrong])]
  const short = named ? {} : { acronym, short: acronym }
  return { ...organisation, ...short, misnomers }
}
