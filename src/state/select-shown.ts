import { filterEvents } from '../derive/filter-events.ts'
import {
  countOrganisations,
  countPlaces,
  countPublishers,
  countSeries,
  countYears,
} from '../derive/facet-counts.ts'
import { memoised } from '../derive/memoised.ts'
import type { TextHits } from '../derive/text-match.ts'
import type { Filters } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { PlenaryState } from './store.ts'

const selectIndex = (s: PlenaryState): DatasetIndex => s.index
const selectTextHits = (s: PlenaryState): TextHits | undefined => s.textHits

/** The filters alone, the same object until one of them changes. */
export const selectFilters: (state: PlenaryState) => Filters = memoised(
  [
    selectIndex,
    (s: PlenaryState) => s.include,
    (s: PlenaryState) => s.exclude,
    (s: PlenaryState) => s.match,
    (s: PlenaryState) => s.roles,
    (s: PlenaryState) => s.places,
    (s: PlenaryState) => s.series,
    (s: PlenaryState) => s.publishers,
    (s: PlenaryState) => s.years,
    (s: PlenaryState) => s.query,
  ],
  (_, include, exclude, match, roles, places, series, publishers, years, query) => ({
    include,
    exclude,
    match,
    roles,
    places,
    series,
    publishers,
    years,
    query,
  }),
)

/** Ids of the events that pass every filter, what the full texts hold included. */
export const selectShown = memoised([selectIndex, selectFilters, selectTextHits], filterEvents)

export const selectOrganisationCounts = memoised(
  [selectIndex, selectFilters, selectTextHits],
  countOrganisations,
)
export const selectPlaceCounts = memoised([selectIndex, selectFilters, selectTextHits], countPlaces)
export const selectSeriesCounts = memoised([selectIndex, selectFilters, selectTextHits], countSeries)
export const selectPublisherCounts = memoised([selectIndex, selectFilters, selectTextHits], countPublishers)
export const selectYearCounts = memoised([selectIndex, selectFilters, selectTextHits], countYears)
