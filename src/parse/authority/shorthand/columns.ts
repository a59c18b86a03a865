/** What the columns of a table hold, counted from 0. */
export interface Columns {
  readonly count: number
  /** The name on which the others lean. */
  readonly name: number
  /** Lists of names, each of which may be said in terms of `name`. */
  readonly names: readonly number[]
  /** Where nothing stands that the row above has already. */
  readonly ditto?: number
  /** Whether column 0 is an id that mostly follows from the acronym in column 1, or else from the name. */
  readonly id?: true
}

export const ORGANISATION_COLUMNS: Columns = { count: 6, name: 3, names: [1, 5], ditto: 2, id: true }
export const PUBLISHER_COLUMNS: Columns = { count: 3, name: 0, names: [2], ditto: 1 }
export const SERIES_COLUMNS: Columns = { count: 2, name: 0, names: [1] }
export const COUNTRY_COLUMNS: Columns = { count: 5, name: 1, names: [2, 3, 4] }
