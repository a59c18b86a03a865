import type { DatasetIndex, DocumentSummary, EventSummary, PlaceSummary } from '../model/dataset-index.ts'
import type { Series } from '../model/dataset.ts'
import type { DocumentId, EventId, OrganisationId, PlaceId, SeriesId } from '../model/ids.ts'
import type { Organisation } from '../model/organisation.ts'
import { rememberedFor } from './memoised.ts'

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map(list.map(one => [one.id, one]))
}

/** The index's own records by id, made once for each index. */
export const organisationsById: (index: DatasetIndex) => ReadonlyMap<OrganisationId, Organisation> =
  rememberedFor(index => byId(index.organisations))
export const placesById: (index: DatasetIndex) => ReadonlyMap<PlaceId, PlaceSummary> = rememberedFor(index =>
  byId(index.places),
)
export const seriesById: (index: DatasetIndex) => ReadonlyMap<SeriesId, Series> = rememberedFor(index =>
  byId(index.series),
)
export const documentsById: (index: DatasetIndex) => ReadonlyMap<DocumentId, DocumentSummary> = rememberedFor(
  index => byId(index.documents),
)
export const eventsById: (index: DatasetIndex) => ReadonlyMap<EventId, EventSummary> = rememberedFor(index =>
  byId(index.events),
)
