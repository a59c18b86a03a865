import { compileLexicon, type Lexicon } from '../lexicon.ts'
import { readNames, readRows } from './read-table.ts'
import { SERIES_TABLE } from './series-table.ts'

/** A meeting that recurs, known by name. */
export interface KnownSeries {
  readonly name: string
  readonly names: readonly string[]
}

export const SERIES: readonly KnownSeries[] = readRows(SERIES_TABLE).map(([name = '', others]) => ({
  name,
  names: [name, ...readNames(others)],
}))

/** Known series by all their names, for looking them up in a text. */
export const SERIES_LEXICON: Lexicon<KnownSeries> = compileLexicon(
  SERIES.flatMap(series =>
    series.names.map(
      phrase =>
        ({ phrase, payload: series, letters: phrase === phrase.toUpperCase() ? 'exact' : 'any' }) as const,
    ),
  ),
)
