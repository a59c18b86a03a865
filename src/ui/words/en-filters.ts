/** Words of a facet's own list and of the choice of years, which come when one is opened. */
export const enFilters = {
  'facets.search': 'Find in {facet}',
  'facets.from_year': 'From year',
  'facets.to_year': 'To year',
  'facets.none_found': 'Nothing by that name.',
} as const
