import { COUNTRY_COLUMNS, ORGANISATION_COLUMNS, PUBLISHER_COLUMNS, SERIES_COLUMNS } from './columns.ts'
import { expandRows } from './expand-rows.ts'

export const expandOrganisations = (rows: string): string => expandRows(rows, ORGANISATION_COLUMNS)
export const expandPublishers = (rows: string): string => expandRows(rows, PUBLISHER_COLUMNS)
export const expandSeries = (rows: string): string => expandRows(rows, SERIES_COLUMNS)
export const expandCountries = (rows: string): string => expandRows(rows, COUNTRY_COLUMNS)
