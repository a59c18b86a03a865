import type { OrganisationId } from '../../model/ids.ts'
import { AUTHORITY, findBody } from '../authority/organisations.ts'
import { MEETING_HEADS } from '../bodies/head-nouns.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'
import type { EventScope } from '../scope.ts'
import { beginningIn } from '../token-ranges.ts'

/**
 * A body that is a meeting ("ASEAN Defence Ministers' Meeting", "Munich Security Conference") does not convene
 * itself: where the document is about that meeting its parent stands for it, or nobody. "Pacific Islands
 * Forum Leaders Meeting" and "Labour Congress' 51st conference" name a meeting of a body.
 */
export function withoutTheMeeting(
  reading: Reading,
  mentions: readonly OrganisationMention[],
  scope: EventScope,
): readonly OrganisationMention[] {
  const theMeeting = new Set(mentions.filter(mention => isTheMeeting(reading, mention, scope)).map(bodyId))
  return mentions.flatMap(mention => {
    if (!theMeeting.has(bodyId(mention))) return [mention]
    const parent = mention.organisation.parent
    const house = parent === undefined ? undefined : findBody(parent)
    return house ? [{ ...mention, organisation: house.organisation }] : []
  })
}

/** What has a secretariat of its own is more than its meetings: the Pacific Islands Forum. */
const houses = new Set(AUTHORITY.map(({ organisation }) => organisation.parent))

function bodyId({ organisation }: OrganisationMention): OrganisationId {
  return organisation.id
}

const LONGEST_TITLE = 60

function isTheMeeting(
  { tokens }: Reading,
  { organisation, first, last }: OrganisationMention,
  scope: EventScope,
): boolean {
  const titles = beginningIn(scope.mentions, first - LONGEST_TITLE, first + 1).filter(
    event => last <= event.last,
  )
  const goesOn = titles.some(event =>
    tokens.slice(last, event.last).some(({ word }) => MEETING_HEADS.has(word)),
  )
  if (titles.length === 0 || goesOn || houses.has(organisation.id)) return false
  const alone = titles.some(event => event.last === last && first - event.first <= LONGEST_NUMBER)
  const [named = ''] = alone ? organisation.name.split(/ (?:on|for|in|of) /u) : [organisation.name]
  return isMeetingHead(named) || isMeetingHead(organisation.name)
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
