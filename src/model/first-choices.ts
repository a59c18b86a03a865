import type { Choices, Filters } from './choices.ts'
import { ROLES } from './organisation.ts'

/** Nothing filtered. */
export const NO_FILTERS: Filters = {
  include: [],
  exclude: [],
  match: 'any',
  roles: ROLES,
  places: [],
  series: [],
  publishers: [],
  years: undefined,
  query: '',
}

/** What a page shows before anything was chosen, and what a link without a word means. */
export const FIRST_CHOICES: Choices = {
  ...NO_FILTERS,
  view: 'timeline',
  lanes: 'organisation',
  window: undefined,
  folds: [],
  event: undefined,
  tab: 'facts',
  document: undefined,
  passage: undefined,
  fact: undefined,
  wide: false,
  story: undefined,
  step: undefined,
}
