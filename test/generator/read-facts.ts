import type { Dataset } from '../../src/model/dataset.ts'
import type { DocumentId } from '../../src/model/ids.ts'
import { formatFacts } from '../../src/parse/facts.ts'
import { parseCollection } from '../../src/parse/parse-collection.ts'
import type { Gold } from './gold.ts'

/** What the parser says of one text, in the shape of an answer key. */
export type Facts = Pick<
  Gold,
  'id' | 'publisher' | 'published' | 'is_event_report' | 'event' | 'people' | 'counts'
> & {
  readonly organisations: readonly (Gold['organisations'][number] & { readonly aka?: readonly string[] })[]
}

/** Parses a text alone, so that no other document lends it anything. */
export function parseAlone(text: string, id = 'text'): Dataset {
  return parseCollection([{ file: `${id}.txt`, text, sha256: '' }], { title: 'Generated' })
}

export function factsOf(dataset: Dataset, text: string, id = 'text'): Facts {
  const facts: unknown = JSON.parse(formatFacts(dataset, new Map([[id as DocumentId, text]])))
  return facts as Facts
}
