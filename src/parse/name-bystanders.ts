import type { NamedInDocument } from '../model/dataset.ts'
import { toSourced } from './finding.ts'
import { findPersonMentions } from './people/person-mentions.ts'
import type { Stage } from './recognisers/stage.ts'
import { findPeople } from './recognisers/people.ts'
import { findNamed } from './recognisers/roles.ts'
import type { EventScope } from './scope.ts'

/**
 * Whom a document names that reports no meeting. Nobody has a part in anything, so that bodies are given
 * without a role; bare names without an office or a verb are left out.
 */
export function nameBystanders({ marks, furniture }: Stage): NamedInDocument {
  const { reading, bodies, places } = marks
  const scope: EventScope = {
    title: { start: 0, end: 0 },
    mentions: [],
    status: 'held',
    furniture: new Set(furniture.keys()),
    aside: [],
  }
  const people = findPersonMentions(reading, bodies, places, scope)
  return {
    organisations: findNamed(reading, bodies, scope).map(finding => toSourced(reading, finding)),
    people: findPeople(reading, people, scope).map(finding => toSourced(reading, finding)),
  }
}
