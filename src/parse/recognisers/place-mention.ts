import type { City, House } from '../authority/places.ts'

/** A place in the text, tokens [first, last). */
export interface PlaceMention {
  readonly first: number
  readonly last: number
  readonly place: NamedPlace
  /** Stands before a noun as part of another name: "Paris" in "Paris Agreement". */
  readonly attributive: boolean
}

export type NamedPlace =
  | { readonly kind: 'city'; readonly city: City }
  /** "the Tunisian capital" */
  | { readonly kind: 'capital'; readonly city: City }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'adjective'; readonly code: string }
  /** "Krasnodar Region": the land around a city, in that city's country. */
  | { readonly kind: 'region'; readonly code: string }
  /** A palace, hotel or hall; the known ones tell their city. */
  | { readonly kind: 'house'; readonly house: House | undefined }
