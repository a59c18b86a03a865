import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { LaneKind } from '../../model/organisation.ts'
import { laneGroups } from '../lane-groups.ts'
import type { LegendMatter } from './picture-legend.ts'
import type { ScoreRequest } from './score-picture.ts'

/**
 * Of the shown events those that begin in the window. Without a window also those without a date: they have
 * no place in time, and the words over the picture count them.
 */
export function drawnEvents({
  index,
  choices: { window },
  shown,
}: Pick<ScoreRequest, 'index' | 'choices' | 'shown'>): ReadonlySet<EventId> {
  const isInWindow = ({ bounds }: EventSummary): boolean =>
    !window || (bounds !== undefined && bounds.first >= window.from && bounds.first <= window.to)
  return new Set(index.events.flatMap(event => (shown.has(event.id) && isInWindow(event) ? [event.id] : [])))
}

/** The same index, in which events that are not drawn have no place in time, and so no stem. */
export function onlyPlaced(index: DatasetIndex, drawn: ReadonlySet<EventId>): DatasetIndex {
  const events = index.events.map((event): EventSummary => {
    if (drawn.has(event.id)) return event
    const { bounds, ...unplaced } = event
    return bounds ? unplaced : event
  })
  return { ...index, events }
}

/** The kinds that have a lane with a mark, and whether any mark says "announced". */
export function legendMatter(
  index: DatasetIndex,
  { lanes: facet }: Choices,
  drawn: ReadonlySet<EventId>,
): LegendMatter {
  const positions = index.events.flatMap(({ id }, position) => (drawn.has(id) ? [position] : []))
  const lanes = laneGroups(index, facet).flatMap(({ group, lanes: some }) =>
    group === undefined || group === 'mentioned' ? [] : some,
  )
  const parts = lanes.flatMap(lane => positions.map(position => ({ lane, part: lane.parts.get(position) })))
  const kinds = parts.flatMap(({ lane, part }): readonly LaneKind[] => (part && lane.kind ? [lane.kind] : []))
  return { kinds: new Set(kinds), announced: parts.some(({ part }) => part?.announced) }
}
