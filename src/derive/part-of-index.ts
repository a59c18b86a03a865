import type { Filters } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventId } from '../model/ids.ts'

/**
 * The index of a part of the collection: some events with all that they name, and what the filters name, so that
 * a link to this view still says what it was filtered by.
 */
export function partOfIndex(
  index: DatasetIndex,
  kept: ReadonlySet<EventId>,
  { include, exclude, places, series }: Pick<Filters, 'include' | 'exclude' | 'places' | 'series'>,
): DatasetIndex {
  const events = index.events.filter(({ id }) => kept.has(id))
  const named = {
    documents: new Set(events.flatMap(event => event.documents)),
    bodies: withParents(index, [
      ...events.flatMap(event => event.organisations.map(({ organisation }) => organisation)),
      ...include,
      ...exclude,
    ]),
    places: new Set([...events.flatMap(event => event.place ?? []), ...places]),
    series: new Set([...events.flatMap(event => event.series ?? []), ...series]),
  }
  return {
    ...index,
    events,
    documents: index.documents.filter(({ id }) => named.documents.has(id)),
    organisations: index.organisations.filter(({ id }) => named.bodies.has(id)),
    places: index.places.filter(({ id }) => named.places.has(id)),
    series: index.series.filter(({ id }) => named.series.has(id)),
    people: new Set(events.flatMap(event => event.people)).size,
    doubts: index.doubts.filter(({ event }) => kept.has(event)),
    // What could not be read belongs to the whole folder.
    diagnostics: [],
    stories: [],
  }
}

/** An organ counts for the body that it belongs to, so that one stays too. */
function withParents(index: DatasetIndex, ids: readonly string[]): ReadonlySet<string> {
  const parents = new Map<string, string | undefined>(
    index.organisations.map(({ id, parent }) => [id, parent]),
  )
  const all = new Set(ids)
  for (const id of all) {
    const parent = parents.get(id)
    if (parent !== undefined) all.add(parent)
  }
  return all
}
