import { compileLexicon, type Lexicon } from '../lexicon.ts'
import { SERIES_TABLE } from './series-table.ts'

/** A meeting that recurs, known by name. */
export interface KnownSeries {
  readonly name: string
  readonly names: readonly string[]
}

export const SERIES: readonly KnownSeries[] = SERIES_TABLE.trim()
  .split('\n')
  .map(line => {
    const [name = '', others = ''] = line.split('|')
    const names = others.split(',').map(other => other.trim())
    return { name, names: [name, ...names].filter(other => other !== '') }
  })

/** Known series by all their names, for looking them up in a text. */
export const SERIES_LEXICON: Lexicon<KnownSeries> = compileLexicon(
  SERIES.flatMap(series =>
    series.names.map(
      phrase =>
        ({ phrase, payload: series, letters: phrase === phrase.toUpperCase() ? 'exact' : 'any' }) as const,
    ),
  ),
)
