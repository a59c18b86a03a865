import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { findBody } from '../authority/organisations.ts'
import type { ParsedDocument } from '../parse-document.ts'
import type { KnownBodies } from './list-access.ts'

/** Bodies that the authority lists, and those that some document of the collection names. */
export function knownBodies(parsed: readonly ParsedDocument[]): KnownBodies {
  const found = new Map<OrganisationId, Organisation>()
  for (const { record, event } of parsed) {
    for (const { value } of record.named?.organisations ?? []) found.set(value.id, value)
    for (const body of event?.bodies ?? []) found.set(body.id, body)
  }
  return id => found.get(id) ?? findBody(id)?.organisation
}
