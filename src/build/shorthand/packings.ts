import {
  COUNTRY_COLUMNS,
  ORGANISATION_COLUMNS,
  PUBLISHER_COLUMNS,
  SERIES_COLUMNS,
  type Columns,
} from '../../parse/authority/shorthand/columns.ts'
import {
  expandCountries,
  expandOrganisations,
  expandPublishers,
  expandSeries,
} from '../../parse/authority/shorthand/expand-tables.ts'
import { expandTowns } from '../../parse/authority/shorthand/expand-towns.ts'
import { expandWords } from '../../parse/authority/shorthand/expand-words.ts'
import { shortenRows } from './shorten-rows.ts'
import { shortenTowns } from './shorten-towns.ts'
import { shortenWords } from './shorten-words.ts'

/** How one table, or each of several alike, travels. */
export interface Packing {
  /** Under `parse/`. */
  readonly files: RegExp
  readonly shorten: (table: string) => string
  /** Its inverse, by the name under which `from` exports it. */
  readonly expand: (short: string) => string
  /** Under `parse/authority/shorthand/`. */
  readonly from: string
}

type Rows = Pick<Packing, 'files' | 'expand'> & { readonly columns: Columns }

const rows = ({ columns, ...packing }: Rows): Packing => ({
  ...packing,
  shorten: table => shortenRows(table, columns),
  from: 'expand-tables.ts',
})

export const PACKINGS: readonly Packing[] = [
  rows({
    files: /\/authority\/organisations-\w+\.ts$/,
    columns: ORGANISATION_COLUMNS,
    expand: expandOrganisations,
  }),
  rows({ files: /\/authority\/publisher-table\.ts$/, columns: PUBLISHER_COLUMNS, expand: expandPublishers }),
  rows({ files: /\/authority\/series-table\.ts$/, columns: SERIES_COLUMNS, expand: expandSeries }),
  rows({ files: /\/authority\/country-table\.ts$/, columns: COUNTRY_COLUMNS, expand: expandCountries }),
  {
    files: /\/authority\/(place-table|states)\.ts$/,
    shorten: shortenTowns,
    expand: expandTowns,
    from: 'expand-towns.ts',
  },
  {
    files: /\/people\/given-names\.ts$/,
    shorten: shortenWords,
    expand: expandWords,
    from: 'expand-words.ts',
  },
]
