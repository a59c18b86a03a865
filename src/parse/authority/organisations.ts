import type { OrganisationId } from '../../model/ids.ts'
import { MISNOMER_TABLE } from './misnomers.ts'
import { readOrganisations, type AuthorityBody } from './organisation-table.ts'
import { CALLING_BODIES } from './organisations-callings.ts'
import { CIVIL_BODIES } from './organisations-civil.ts'
import { EUROPEAN_BODIES } from './organisations-europe.ts'
import { NATIONAL_BODIES } from './organisations-national.ts'
import { SOUTHERN_BODIES } from './organisations-south.ts'
import { SPECIALISED_BODIES } from './organisations-specialised.ts'
import { SUBJECT_BODIES } from './organisations-subject.ts'
import { UN_BODIES } from './organisations-un.ts'
import { WORLD_REGION_BODIES } from './organisations-world.ts'
import { readRows } from './read-table.ts'

/** A wrong name that a document gives a body, with that document. */
export interface Misnomer {
  readonly body: OrganisationId
  readonly words: string
  readonly seenIn: string
}

export const MISNOMERS: readonly Misnomer[] = readRows(MISNOMER_TABLE).map(
  ([body = '', words = '', seenIn = '']) => ({ body: body as OrganisationId, words, seenIn }),
)

/** Every body we know by name, in the order of the tables. Those of each country by template: `institutions.ts`. */
export const AUTHORITY: readonly AuthorityBody[] = readOrganisations([
  UN_BODIES,
  EUROPEAN_BODIES,
  WORLD_REGION_BODIES,
  SPECIALISED_BODIES,
  CIVIL_BODIES,
  CALLING_BODIES,
  SOUTHERN_BODIES,
  NATIONAL_BODIES,
  SUBJECT_BODIES,
]).map(withMisnomers)

const byId = new Map(AUTHORITY.map(body => [body.organisation.id, body]))

/** `findBody('sco')` → the Shanghai Cooperation Organisation; `undefined` for an id that no table holds. */
export function findBody(id: OrganisationId): AuthorityBody | undefined {
  return byId.get(id)
}

function withMisnomers(body: AuthorityBody): AuthorityBody {
  const { id } = body.organisation
  const misnomers = MISNOMERS.filter(misnomer => misnomer.body === id).map(misnomer => misnomer.words)
  return misnomers.length === 0 ? body : { ...body, organisation: { ...body.organisation, misnomers } }
}
