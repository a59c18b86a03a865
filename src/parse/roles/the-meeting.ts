import type { OrganisationId } from '../../model/ids.ts'
import { findBody } from '../authority/organisations.ts'
import { MEETING_HEADS } from '../bodies/head-nouns.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import type { EventScope } from '../scope.ts'
import { beginningIn } from '../token-ranges.ts'

/**
 * A body that is a meeting ("ASEAN Defence Ministers' Meeting", "Munich Security Conference") does not convene
 * itself: where the document is about that meeting its parent stands for it, or nobody.
 */
export function withoutTheMeeting(
  mentions: readonly OrganisationMention[],
  scope: EventScope,
): readonly OrganisationMention[] {
  const theMeeting = new Set(mentions.filter(mention => isTheMeeting(mention, scope)).map(bodyId))
  return mentions.flatMap(mention => {
    if (!theMeeting.has(bodyId(mention))) return [mention]
    const parent = mention.organisation.parent
    const house = parent === undefined ? undefined : findBody(parent)
    return house ? [{ ...mention, organisation: house.organisation }] : []
  })
}

function bodyId({ organisation }: OrganisationMention): OrganisationId {
  return organisation.id
}

const LONGEST_TITLE = 60

function isTheMeeting({ organisation, first, last }: OrganisationMention, { mentions }: EventScope): boolean {
  const head =
    organisation.name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  if (head === 'assembly' || (!MEETING_HEADS.has(head) && head !== 'plus')) return false
  return beginningIn(mentions, first - LONGEST_TITLE, first + 1).some(event => last <= event.last)
}
