import type { DocumentRecord } from '../src/model/dataset.ts'
import type { EventRecord } from '../src/model/event.ts'
import { absent, type Maybe, type Sourced, type Standing } from '../src/model/sourced.ts'
import type { DocumentId } from '../src/model/ids.ts'

/** What a test says about an event; the rest is absent. */
interface SaidOfEvent {
  readonly id?: string
  readonly title?: string
  readonly [field: string]: unknown
}

/** A document written in a test, with values that find their own evidence in its words. */
export interface SmallDocument {
  readonly text: string
  stated<T>(value: T, ...words: readonly string[]): Sourced<T>
  workedOut<T>(value: T, ...words: readonly string[]): Sourced<T>
  unclear<T>(value: T, ...words: readonly string[]): Sourced<T>
  event(said: SaidOfEvent): EventRecord
  document(said?: Partial<Record<keyof DocumentRecord, unknown>>): DocumentRecord
}

/** What a document says of a body at an event: `attending('un')` takes part, under its own name. */
export const attending = (organisation: string, more: object = {}): object => ({
  organisation,
  role: 'participant',
  as: organisation.toUpperCase(),
  announced: false,
  misnamed: false,
  ...more,
})

const NOT_SAID = absent('The text does not say.')

/**
 *     const d = readDocument('Forum in Geneva')
 *     d.event({ title: 'Forum', city: d.stated('Geneva', 'in Geneva') })
 */
export function readDocument(text: string, id = 'small'): SmallDocument {
  const sourced =
    (status: Standing) =>
    <T>(value: T, ...words: readonly string[]): Sourced<T> => ({
      value,
      evidence: words.map(exact => ({ document: id as DocumentId, ...spanOf(text, exact), exact })),
      why: `“${words.join(' … ')}” stands in the text.`,
      status,
    })
  const stated = sourced('stated')
  return {
    text,
    stated,
    workedOut: sourced('worked-out'),
    unclear: sourced('unclear'),
    event: ({ title = text.split('\n')[0] ?? '', city, venue, country, ...said }) =>
      ({
        id: 'forum',
        formerIds: [],
        title: stated(title, title),
        ...Object.fromEntries(
          ['series', 'edition', 'date', 'opened', 'closed', 'announced'].map(field => [field, NOT_SAID]),
        ),
        status: stated('held', title),
        place: { venue: venue ?? NOT_SAID, city: city ?? NOT_SAID, country: country ?? NOT_SAID },
        organisations: [],
        people: [],
        counts: [],
        documents: [id],
        disagreements: [],
        ...said,
      }) as unknown as EventRecord,
    document: said =>
      ({
        id,
        file: `${id}.txt`,
        sha256: 'ab'.repeat(32),
        title: NOT_SAID satisfies Maybe<string>,
        publisher: NOT_SAID,
        published: NOT_SAID,
        reportsEvent: stated(true, text.slice(0, 1)),
        furniture: [],
        events: ['forum'],
        lines: text.split('\n').length,
        ...said,
      }) as unknown as DocumentRecord,
  }
}

function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The test's document does not say "${words}".`)
  return { start, end: start + words.length }
}
