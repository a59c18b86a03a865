import { filterEvents } from '../derive/filter-events.ts'
import {
  countOrganisations,
  countPlaces,
  countPublishers,
  countSeries,
  countYears,
} from '../derive/facet-counts.ts'
import { keptWhileSame, memoised } from '../derive/memoised.ts'
import type { TextHits } from '../derive/text-match.ts'
import type { Filters } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { onlyFilters, type PlenaryState } from './store.ts'

const selectIndex = (s: PlenaryState): DatasetIndex => s.index
const selectTextHits = (s: PlenaryState): TextHits | undefined => s.textHits

/** The filters alone, the same object until one of them changes. */
export const selectFilters: (state: PlenaryState) => Filters = keptWhileSame(onlyFilters)

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
