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

function isTheMeeting({ organisation, first, last }: OrganisationMention, scope: EventScope): boolean {
  const titles = beginningIn(scope.mentions, first - LONGEST_TITLE, first + 1).filter(
    event => last <= event.last,
  )
  if (titles.some(event => event.last === last && first - event.first <= LONGEST_NUMBER)) {
    const [named = ''] = organisation.name.split(/ (?:on|for|in|of) /u)
    if (isMeetingHead(named)) return true
  }
  return titles.length > 0 && isMeetingHead(organisation.name)
}

/** "the 19th": what stands before the meeting's name in its title. */
const LONGEST_NUMBER = 2

/** "ASEAN Ministerial Meeting" is a meeting; an assembly is a body as well. */
function isMeetingHead(name: string): boolean {
  const head =
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  return head !== 'assembly' && (MEETING_HEADS.has(head) || head === 'plus')
}
