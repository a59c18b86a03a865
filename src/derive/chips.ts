import type { Filters, YearRange } from '../model/choices.ts'
import type { OrganisationId, PlaceId, SeriesId } from '../model/ids.ts'
import { ROLES, type LaneRole } from '../model/organisation.ts'

/** One filter that is on, as a reader would say it; the words are the interface's. */
export type Chip =
  | { readonly kind: 'with'; readonly organisation: OrganisationId }
  | { readonly kind: 'without'; readonly organisation: OrganisationId }
  | { readonly kind: 'roles'; readonly roles: readonly LaneRole[] }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'series'; readonly series: SeriesId }
  | { readonly kind: 'publisher'; readonly publisher: string }
  | { readonly kind: 'years'; readonly years: YearRange }
  | { readonly kind: 'query'; readonly query: string }

/** All filters that are on: included bodies, excluded ones, roles, then the other facets and the search. */
export function chipsOf(filters: Filters): readonly Chip[] {
  const { roles, years, query } = filters
  return [
    ...filters.include.map(organisation => ({ kind: 'with', organisation }) as const),
    ...filters.exclude.map(organisation => ({ kind: 'without', organisation }) as const),
    ...(roles.length < ROLES.length ? [{ kind: 'roles', roles } as const] : []),
    ...filters.places.map(place => ({ kind: 'place', place }) as const),
    ...filters.series.map(series => ({ kind: 'series', series }) as const),
    ...filters.publishers.map(publisher => ({ kind: 'publisher', publisher }) as const),
    ...(years ? [{ kind: 'years', years } as const] : []),
    ...(query.trim() === '' ? [] : [{ kind: 'query', query } as const]),
  ]
}

/** The filters as they are once this chip is taken away. */
export function withoutChip(filters: Filters, chip: Chip): Filters {
  switch (chip.kind) {
    case 'with':
      return { ...filters, include: filters.include.filter(id => id !== chip.organisation) }
    case 'without':
      return { ...filters, exclude: filters.exclude.filter(id => id !== chip.organisation) }
    case 'roles':
      return { ...filters, roles: ROLES }
    case 'place':
      return { ...filters, places: filters.places.filter(id => id !== chip.place) }
    case 'series':
      return { ...filters, series: filters.series.filter(id => id !== chip.series) }
    case 'publisher':
      return { ...filters, publishers: filters.publishers.filter(name => name !== chip.publisher) }
    case 'years':
      return { ...filters, years: undefined }
    case 'query':
      return { ...filters, query: '' }
  }
}

/** The same for the same filter, whatever stands beside it: a key for lists. */
export function chipKey(chip: Chip): string {
  switch (chip.kind) {
    case 'with':
    case 'without':
      return `${chip.kind} ${chip.organisation}`
    case 'place':
      return `place ${chip.place}`
    case 'series':
      return `series ${chip.series}`
    case 'publisher':
      return `publisher ${chip.publisher}`
    case 'roles':
    case 'years':
    case 'query':
      return chip.kind
  }
}
