import type { Dataset, DocumentRecord } from '../../src/model/dataset.ts'
import type { EventRecord } from '../../src/model/event.ts'
import type { Maybe } from '../../src/model/sourced.ts'
import type { Field, Tally } from './figures.ts'

/** Where the dataset has the one value of a field. */
const VALUES: readonly (readonly [
  Field,
  (document: DocumentRecord, event?: EventRecord) => Maybe<unknown> | undefined,
])[] = [
  ['report', document => document.reportsEvent],
  ['published', document => document.published],
  ['publisher', document => document.publisher],
  ['start day', (_, event) => event?.date],
  ['city', (_, event) => event?.place.city],
  ['country', (_, event) => event?.place.country],
  ['edition', (_, event) => event?.edition],
  ['title', (_, event) => event?.title],
]

/**
 * What of one document's tally is about values that are shown as plainly stated: a wrong one of these misleads,
 * where one marked as unclear or worked out does not. A value that was not read is no statement.
 */
export function plainStatements(tally: Tally, { documents, events }: Dataset): Tally {
  const main = events.find(({ within }) => within === undefined)
  const [document] = documents
  if (!document) return new Map()
  const stated = VALUES.filter(([, valueOf]) => valueOf(document, main)?.status === 'stated')
  return new Map(
    stated.flatMap(([field]) => {
      const figure = tally.get(field)
      return figure ? [[field, figure] as const] : []
    }),
  )
}
