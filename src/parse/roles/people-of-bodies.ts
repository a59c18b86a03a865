import type { OrganisationMention } from '../bodies/named-body.ts'
import type { PersonMention } from '../people/name-anchors.ts'
import type { PartSign } from '../people/person-parts.ts'
import type { Reading } from '../reading.ts'
import type { EventScope } from '../scope.ts'
import { beginningIn } from '../token-ranges.ts'
import { makeObservation, type Observation } from './observation.ts'
import { holdsWord } from './setting.ts'

/**
 * Whoever acts at the meeting brings his body to the table:
 *
 *     "Dr Dipankar Chakraborti of [Jadavpur University] spoke"
 *     "Keynote speakers: Ana Lopes ([University of Aveiro]), …"
 *     "T Ramasami, Secretary, [Department of Science and Technology], will be guest of honour"
 */
export function observePeople(
  reading: Reading,
  bodies: readonly OrganisationMention[],
  people: readonly PersonMention[],
  scope: EventScope,
): ReadonlyMap<OrganisationMention, readonly Observation[]> {
  const found = new Map<OrganisationMention, readonly Observation[]>()
  for (const person of people) {
    const { sign } = person
    if (sign === undefined || !isPartOfMeeting(reading, sign, scope)) continue
    const future = holdsWord(reading, sign.first - 3, sign.last, AHEAD)
    for (const body of bodiesOf(reading, bodies, person))
      found.set(body, [...(found.get(body) ?? []), makeObservation(body, 'speaks', sign, future)])
  }
  return found
}

const AHEAD = new Set('will expected scheduled due invited'.split(' '))

/** "his meeting with the Secretary-General of NATO": a lone "with" tells of the main meeting only beside its name. */
function isPartOfMeeting({ tokens, sentences }: Reading, sign: PartSign, scope: EventScope): boolean {
  if (sign.part === 'mentioned' || sign.part === 'message') return false
  if (tokens[sign.first]?.word !== 'with' && tokens[sign.first]?.word !== 'met') return true
  const { first = 0, last = 0 } = sentences[tokens[sign.first]?.sentence ?? -1] ?? {}
  return beginningIn(scope.mentions, first, last).length > 0
}

/** The bodies within the office, and the one right behind the name or the office. */
function bodiesOf(
  reading: Reading,
  bodies: readonly OrganisationMention[],
  { first, last, office }: PersonMention,
): readonly OrganisationMention[] {
  const from = Math.min(first, office?.first ?? first)
  const to = Math.max(last, office?.last ?? last)
  const start = bodyAfter(reading, to)
  return beginningIn(bodies, from, start + 1).filter(body => body.first < to || body.first === start)
}

const JOINTS = new Set(['of', 'from', 'at', '(', ',', '-', 'representing'])

/** Where a body may begin behind token `at`: "of the", "(", ", ". */
function bodyAfter({ tokens }: Reading, at: number): number {
  if (!JOINTS.has(tokens[at]?.word ?? '')) return at
  return tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
}
