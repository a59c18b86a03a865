import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Span } from '../../model/span.ts'

/** One place where a document names a body. Tokens [first, last) of the reading; the span may be read as evidence. */
export interface OrganisationMention extends Span {
  readonly first: number
  readonly last: number
  readonly organisation: Organisation
  /** The words are a wrong name for the body. */
  readonly misnamed: boolean
}

/** A body with every place where the document names it on its own, in reading order; at least one. */
export interface NamedBody {
  readonly organisation: Organisation
  readonly mentions: readonly [OrganisationMention, ...OrganisationMention[]]
}

/** The mentions by body, in the order in which the bodies are first named. */
export function groupByBody(mentions: readonly OrganisationMention[]): readonly NamedBody[] {
  const groups = new Map<OrganisationId, [OrganisationMention, ...OrganisationMention[]]>()
  for (const mention of mentions) {
    const group = groups.get(mention.organisation.id)
    if (group) group.push(mention)
    else groups.set(mention.organisation.id, [mention])
  }
  return [...groups.values()].map(group => ({ organisation: group[0].organisation, mentions: group }))
}

/** Tokens [first, last) that read as a name, and whose it may be. The first candidate is the best. */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly candidates: readonly NameCandidate[]
  readonly misnamed: boolean
}

export interface NameCandidate {
  readonly organisation: Organisation
  /** False where the words name the body only in a document that is about it otherwise too. */
  readonly sure: boolean
}

/** A body found by the shape of its name alone, with its parent where the name says so. */
export function unlistedBody(
  fields: Pick<Organisation, 'name' | 'kind'> & Partial<Pick<Organisation, 'acronym' | 'country' | 'parent'>>,
  id: OrganisationId,
): Organisation {
  const short = fields.acronym ?? fields.name
  return { aliases: [], misnomers: [], inAuthority: false, ...fields, id, short }
}
