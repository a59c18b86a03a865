import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import type { PictureMark } from '../../model/picture.ts'
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

/** What the legend may have to explain, before it is known which lanes find room. */
export function legendMatter(
  index: DatasetIndex,
  { lanes: facet }: Choices,
  drawn: ReadonlySet<EventId>,
): LegendMatter {
  const positions = index.events.flatMap(({ id }, position) => (drawn.has(id) ? [position] : []))
  const lanes = laneGroups(index, facet).flatMap(({ lanes: some }) => some)
  return matterOf(
    lanes.flatMap(({ kind, parts }) =>
      positions.flatMap(position => {
        const part = parts.get(position)
        return kind && part ? [{ shape: kind, announced: part.announced }] : []
      }),
    ),
  )
}

/** What the legend has to explain of these marks: ticks of lanes that are no organisations explain themselves. */
export function matterOf(marks: readonly Pick<PictureMark, 'shape' | 'announced'>[]): LegendMatter {
  const kinds = marks.flatMap(({ shape }) => (shape === 'event' ? [] : [shape]))
  return { kinds: new Set(kinds), announced: marks.some(({ announced }) => announced) }
}
