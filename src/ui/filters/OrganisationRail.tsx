/** The bodies of the collection with their counts. */
export function OrganisationRail() {
  return undefined
}
