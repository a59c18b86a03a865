import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import { rememberedFor } from './memoised.ts'

/** The documents whose full text holds every word of `query`, as the data door answered. */
export interface TextHits {
  readonly query: string
  readonly documents: ReadonlySet<DocumentId>
}

/** `plainWords('Kirov, “São Tomé”')` → ['kirov', 'sao', 'tome']: without case, accents and punctuation. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Whether an event holds every word of a query, each at the beginning of a word: in its title, people,
 * bodies, place and series, or in the full text of one of its documents. An empty query matches everything;
 * hits that answer an older query are left out.
 */
export function textMatcher(
  index: DatasetIndex,
  query: string,
  hits: TextHits | undefined,
): (position: number) => boolean {
  const words = plainWords(query)
  if (words.length === 0) return () => true
  const haystacks = haystacksOf(index)
  const inText = hits?.query === query ? hits.documents : undefined
  return position =>
    words.every(word => haystacks[position]?.includes(` ${word}`)) ||
    (index.events[position]?.documents.some(id => inText?.has(id)) ?? false)
}

/** Each event's own words in one line, every word after a space. */
const haystacksOf = rememberedFor((index: DatasetIndex): readonly string[] => {
  const line = (texts: readonly (string | undefined)[]): string =>
    texts.map(text => ` ${plainWords(text ?? '').join(' ')}`).join('')
  const bodies = new Map(
    index.organisations.map(({ id, name, short, acronym, aliases, misnomers }) => [
      id,
      line([name, short, acronym, ...aliases, ...misnomers]),
    ]),
  )
  const places = new Map(index.places.map(({ id, city, country }) => [id, line([city, country])]))
  const series = new Map(index.series.map(({ id, name }) => [id, line([name])]))
  const ownWords = (event: EventSummary): string =>
    [
      line([event.title, event.venue, ...event.people]),
      ...event.organisations.map(({ organisation }) => bodies.get(organisation)),
      event.place && places.get(event.place),
      event.series && series.get(event.series),
    ].join('')
  return index.events.map(ownWords)
})
