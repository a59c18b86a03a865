import type { Count, EventRecord, Participant } from './event.ts'
import { slug, type OrganisationId } from './ids.ts'

/**
 * Names one fact of an event, for links and for the doubts: `opened`, `place.city`, `organisations.cis`,
 * `counts.75-countries`, `people.sergey-lavrov`, `beside.EVENT`. It says what the fact is, not where it
 * stands, so that it outlives another reading of the text.
 */
export type FactPath = string

export function organisationPath(id: OrganisationId): FactPath {
  return `organisations.${id}`
}

export function personPath({ name }: Participant): FactPath {
  return `people.${slug(name)}`
}

/** `{ n: 75, of: 'countries' }` → `counts.75-countries`. */
export function countPath({ n, of }: Count): FactPath {
  return `counts.${slug(`${n} ${of}`)}`
}

/** Those that are counted and not named: `counts.5-international-organisations.unnamed`. */
export function unnamedPath(count: Count): FactPath {
  return `${countPath(count)}.unnamed`
}

export function besidePath({ id }: EventRecord): FactPath {
  return `beside.${id}`
}

export function disagreementPath(field: string): FactPath {
  return `disagreements.${field}`
}
