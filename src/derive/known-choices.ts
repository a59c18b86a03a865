import type { LinkNotice } from '../link/permalink.ts'
import type { Choices } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'

/** Choices that this collection can follow, and what had to be left out. */
interface KnownChoices {
  readonly choices: Choices
  readonly notices: readonly LinkNotice[]
}

/** Leaves out ids that this collection does not have, and follows an event's former ids. */
export function knownChoices(choices: Choices, index: DatasetIndex): KnownChoices {
  const notices: LinkNotice[] = []
  const keep = <T extends string>(key: string, ids: readonly T[], held: ReadonlySet<string>): readonly T[] =>
    ids.filter(id => {
      if (!held.has(id)) notices.push({ key, raw: id.slice(0, 80) })
      return held.has(id)
    })
  const bodies = new Set<string>(index.organisations.map(body => body.id))
  const event = index.events.find(({ id, formerIds }) =>
    choices.event === undefined ? false : id === choices.event || formerIds.includes(choices.event),
  )
  if (choices.event !== undefined && !event) notices.push({ key: 'e', raw: choices.event.slice(0, 80) })
  return {
    notices,
    choices: {
      ...choices,
      include: keep('org', choices.include, bodies),
      exclude: keep('org', choices.exclude, bodies),
      places: keep('place', choices.places, new Set(index.places.map(place => place.id))),
      series: keep('series', choices.series, new Set(index.series.map(series => series.id))),
      publishers: keep('publisher', choices.publishers, new Set(index.events.flatMap(e => e.publishers))),
      event: event?.id,
    },
  }
}
