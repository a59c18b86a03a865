import type { Participant } from '../../model/event.ts'
import type { Finding } from '../finding.ts'
import { describePerson } from '../people/describe-person.ts'
import { mergePeople, type PersonGroup } from '../people/merge-people.ts'
import type { PersonMention } from '../people/name-anchors.ts'
import type { Reading } from '../reading.ts'
import type { EventScope } from '../scope.ts'
import { beginningIn } from '../token-ranges.ts'

const MOST = 20

/**
 * The people with a part in the matter, in the order of the text, at most twenty: names that an office, a
 * speaker's line or a verb vouches for. A later "Mr Norov" belongs to the Vladimir Norov before him. Press
 * contacts and bylines are left out.
 */
export function findPeople(
  reading: Reading,
  mentions: readonly PersonMention[],
  scope: EventScope,
): readonly Finding<Participant>[] {
  const groups = mergePeople(reading, mentions).filter(group => hasPart(reading, group, scope))
  const findings = groups.map(group => describePerson(reading, group))
  const kept = new Set(findings.toSorted((a, b) => b.weight - a.weight).slice(0, MOST))
  return findings.filter(finding => kept.has(finding))
}

const LEAD = 20

/** A bare name deep in the text, in no sentence about the meeting, is of the matter of the talk: Chekhov, Diaghilev. */
function hasPart({ tokens, sentences }: Reading, { mentions }: PersonGroup, scope: EventScope): boolean {
  return mentions.some(({ office, sign, first }) => {
    const index = tokens[first]?.sentence ?? 0
    const sentence = sentences[index]
    if (office || sign || index < LEAD || sentence === undefined) return true
    return beginningIn(scope.mentions, sentence.first, sentence.last).length > 0
  })
}
