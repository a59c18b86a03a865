import type { Attendance, Count, Participant } from '../../model/event.ts'
import { countPath, organisationPath, personPath, type FactPath } from '../../model/fact-path.ts'
import { slug, type OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Sourced } from '../../model/sourced.ts'
import type { BodyWords, CountWords, ListedFact, PersonWords } from './correction.ts'
import { correctList, type CorrectedList, type Unfit } from './correct-list.ts'
import type { CorrectableEvent } from './event-values.ts'
import type { PersonSays } from './person-says.ts'
import { sayBody, sayCount, sayPerson } from './say-listed.ts'

/** The bodies that a correction may name by their id alone. */
export type KnownBodies = (id: OrganisationId) => Organisation | undefined

/** A list after a correction: what it changes in the event, and the path of the entry. */
export interface ListCorrection {
  readonly patch: Partial<CorrectableEvent>
  readonly path: FactPath
  readonly effect: Omit<CorrectedList<unknown>, 'list' | 'value'>
}

/** Corrects one entry of an event's bodies, people or numbers. */
export function correctListed(
  event: CorrectableEvent,
  fact: ListedFact,
  says: PersonSays<unknown>,
  known: KnownBodies,
): ListCorrection {
  switch (fact.kind) {
    case 'body':
      return correctBody(event, fact.key, { ...says, value: fact.value }, known)
    case 'person':
      return correctPerson(event, fact.key, { ...says, value: fact.value })
    case 'count':
      return correctCount(event, fact.key, { ...says, value: fact.value })
  }
}

function correctBody(
  event: CorrectableEvent,
  key: OrganisationId,
  says: PersonSays<BodyWords>,
  known: KnownBodies,
): ListCorrection {
  const body = event.bodies.find(({ id }) => id === key) ?? known(key) ?? namedBody(key, says.value)
  const { list, value, ...effect } = correctList<Attendance, BodyWords>(event.organisations, says, {
    isMeant: ({ organisation }) => organisation === key,
    pathOf: ({ organisation }) => organisationPath(organisation),
    say: attendance => (body ? sayBody(attendance, body) : attendance.as),
    make: (words, before) => makeAttendance(key, words, before, body),
  })
  const bodies = bodiesOf([...event.bodies, ...(value && body ? [body] : [])], list)
  return { patch: { organisations: list, bodies }, path: organisationPath(key), effect }
}

/** One record a body that still has a part. */
function bodiesOf(
  bodies: readonly Organisation[],
  list: readonly Sourced<Attendance>[],
): readonly Organisation[] {
  const attending = new Set(list.map(({ value }) => value.organisation))
  const once = new Map(bodies.map(body => [body.id, body]))
  return [...once.values()].filter(({ id }) => attending.has(id))
}

function makeAttendance(
  organisation: OrganisationId,
  words: BodyWords,
  before: Attendance | undefined,
  body: Organisation | undefined,
): Attendance | Unfit {
  if (!body) return missing('no body is known by that id: give its "name" and "kind" too')
  const role = words.role ?? before?.role
  if (role === undefined) return missing('a body that is added needs its "role"')
  return {
    organisation,
    role,
    as: words.as ?? before?.as ?? body.short,
    announced: words.announced ?? before?.announced ?? false,
    misnamed: words.as === undefined && (before?.misnamed ?? false),
  }
}

function namedBody(id: OrganisationId, words: BodyWords | undefined): Organisation | undefined {
  if (words?.name === undefined) return undefined
  const { name, acronym, kind = 'specialised', country } = words
  return {
    id,
    name,
    short: acronym ?? name,
    ...(acronym === undefined ? {} : { acronym }),
    kind,
    ...(country === undefined ? {} : { country }),
    aliases: [],
    misnomers: [],
    inAuthority: false,
  }
}

function correctPerson(
  event: CorrectableEvent,
  key: string | undefined,
  says: PersonSays<PersonWords>,
): ListCorrection {
  const wanted = key ?? slug(says.value?.name ?? '')
  const exact = event.people.some(({ value }) => slug(value.name) === wanted)
  const { list, value, ...effect } = correctList<Participant, PersonWords>(event.people, says, {
    isMeant: ({ name }) => (exact ? slug(name) === wanted : slug(name).endsWith(`-${wanted}`)),
    pathOf: personPath,
    say: person => sayPerson(person, event.bodies),
    make: (words, before) => makePerson(words, before, event.bodies),
  })
  return { patch: { people: list }, path: value ? personPath(value) : `people.${wanted}`, effect }
}

function makePerson(
  words: PersonWords,
  before: Participant | undefined,
  bodies: readonly Organisation[],
): Participant | Unfit {
  const { affiliation } = words
  if (affiliation !== undefined && !bodies.some(({ id }) => id === affiliation))
    return {
      misfit: `is given to ${affiliation}, which has no part in this meeting; add organisations.${affiliation} before it`,
    }
  const name = words.name ?? before?.name
  if (name === undefined) return missing('a person who is added needs a "name"')
  return { ...before, ...words, name, part: words.part ?? before?.part ?? 'mentioned' }
}

function correctCount(
  event: CorrectableEvent,
  key: string | undefined,
  says: PersonSays<CountWords>,
): ListCorrection {
  const keyOf = (count: Pick<Count, 'n' | 'of'>): string => slug(`${count.n} ${count.of}`)
  const wanted = key ?? keyOf({ n: says.value?.n ?? 0, of: says.value?.of ?? '' })
  const { list, value, ...effect } = correctList<Count, CountWords>(event.counts, says, {
    isMeant: count => keyOf(count) === wanted,
    pathOf: countPath,
    say: sayCount,
    make: makeCount,
  })
  return { patch: { counts: list }, path: value ? countPath(value) : `counts.${wanted}`, effect }
}

function makeCount(words: CountWords, before: Count | undefined): Count | Unfit {
  const n = words.n ?? before?.n
  const of = words.of ?? before?.of
  if (n === undefined || of === undefined) return missing('a number that is added needs "n" and "of"')
  return { n, of, bound: words.bound ?? before?.bound ?? 'exact' }
}

function missing(what: string): Unfit {
  return { misfit: `is not there, and ${what}` }
}
