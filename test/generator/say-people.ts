import type { Meeting, Person } from './meeting.ts'
import { plain, stating, type Piece } from './piece.ts'
import { sayBody } from './say-bodies.ts'

/**
 * People: `{speaker1}` with an office of his state, `{head}` of the house that hosts, `{professor}` of a
 * university. The first time with name and office, later by surname.
 */
export function sayPerson(
  meeting: Meeting,
  tag: string,
  form: string,
  said: Set<string>,
): readonly Piece[] | undefined {
  const person = personOf(meeting, tag)
  if (!person) return undefined
  const name = stating(person.name, { kind: 'person', person })
  if (tag === 'person1' || form === 'plain' || form === 'speaker') return [name]
  if (form === 'un') return [plain(`${person.office} `), name, plain(` (${person.nation.name})`)]
  const known = said.has(person.name)
  said.add(person.name)
  if (known) return [stating(person.family, { kind: 'person', person })]
  if (tag === 'head') return introduceHead(meeting, name, said)
  return tag === 'professor' ? introduceProfessor(meeting, name, said) : introduce(meeting, person, name)
}

function personOf({ people }: Meeting, tag: string): Person | undefined {
  return people[['speaker1', 'speaker2', 'speaker3', 'head', 'professor', 'person1'].indexOf(tag)]
}

/** "Ghanaian Finance Minister Kwame Asante" · "Kwame Asante, Minister of Finance of Ghana," · "the Minister …, Kwame Asante,". */
function introduce({ random }: Meeting, { office, nation }: Person, name: Piece): readonly Piece[] {
  const long = `${office} of ${nation.name}`
  return random.pick([
    [plain(`${nation.adjective} ${shortOffice(office)} `), name],
    [name, plain(`, ${long}`), plain(',')],
    [plain(`the ${long}, `), name, plain(',')],
    [plain(`${nation.name}'s ${shortOffice(office)} `), name],
  ])
}

/** "Deputy Minister of the Environment" → "Deputy Environment Minister". */
function shortOffice(office: string): string {
  return office
    .replace(/^(Deputy )?Minister of (?:the )?(.+)$/, '$1$2 Minister')
    .replace('Foreign Affairs', 'Foreign')
}

function introduceHead(meeting: Meeting, name: Piece, said: Set<string>): readonly Piece[] {
  const { head } = meeting.host
  const house = sayBody(meeting, 'house-of-head', '', said) ?? []
  return meeting.random.chance(0.5)
    ? [name, plain(`, ${head} of `), ...house, plain(',')]
    : [plain(`the ${head} of `), ...house, plain(', '), name, plain(',')]
}

function introduceProfessor(meeting: Meeting, name: Piece, said: Set<string>): readonly Piece[] {
  const house = sayBody(meeting, 'academy', '', said) ?? []
  return meeting.random.chance(0.5)
    ? [plain('Professor '), name, plain(' of '), ...house]
    : [name, plain(', a professor at '), ...house, plain(',')]
}
