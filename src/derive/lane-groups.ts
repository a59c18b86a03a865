import type { LaneFacet } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { LANE_KINDS, type LaneKind, type Organisation } from '../model/organisation.ts'
import { parentsOf, partsByBody, withParents, type Part, type PartsByEvent } from './attendance.ts'

/** A row that may be drawn, with the events it has a mark for. */
export interface Lane {
  /** `organisation:cis`, `place:moscow-ru`; unique in the score. */
  readonly id: string
  /** Stands for the lane where no word of a document may: `o4`, `p0`. */
  readonly key: string
  /** The id behind it, or a publisher's name, `''` where none is named. */
  readonly value: string
  /** How people call it. */
  readonly name: string
  /** `undefined` where the lane is no organisation. */
  readonly kind: LaneKind | undefined
  readonly parts: PartsByEvent
  readonly organs: readonly Lane[]
}

export interface LaneGroup {
  /** `undefined` where lanes are not grouped. */
  readonly group: LaneKind | 'mentioned' | undefined
  readonly lanes: readonly Lane[]
}

/** All lanes of a facet, folded or not: groups in order, lanes by number of events, then by name. */
export function laneGroups(index: DatasetIndex, facet: LaneFacet): readonly LaneGroup[] {
  switch (facet) {
    case 'organisation':
      return organisationGroups(index)
    case 'place':
      return ungrouped(index.places.map((place, i) => placeLane(index, place, i)))
    case 'series':
      return ungrouped(index.series.map((series, i) => seriesLane(index, series, i)))
    case 'publisher':
      return ungrouped(publishersOf(index).map((name, i) => publisherLane(index, name, i)))
    case 'none':
      return []
  }
}

function organisationGroups(index: DatasetIndex): readonly LaneGroup[] {
  const lanes = organisationLanes(index)
  const mentioned = lanes.filter(lane => !takesPart(lane))
  const kinds = LANE_KINDS.map(group => ({
    group,
    lanes: lanes.filter(lane => lane.kind === group && takesPart(lane)),
  }))
  return [...kinds, { group: 'mentioned' as const, lanes: mentioned }].filter(
    ({ lanes: some }) => some.length,
  )
}

/** Bodies that belong to no other, each with all organs below it on one level. */
function organisationLanes(index: DatasetIndex): readonly Lane[] {
  const parts = partsByBody(index)
  const parents = parentsOf(index.organisations)
  const organs = new Map<string, Lane[]>()
  const tops: { readonly body: Organisation; readonly lane: Lane }[] = []
  index.organisations.forEach((body, i) => {
    const ofBody = parts.get(body.id)
    if (body.kind === 'subject' || !ofBody) return
    const lane = { ...newLane('organisation', body.id, i, ofBody), name: body.short, kind: body.kind }
    const top = withParents(body.id, parents).at(-1)
    if (top === undefined || top === body.id) tops.push({ body, lane })
    else organs.set(top, [...(organs.get(top) ?? []), lane])
  })
  return inOrder(tops.map(({ body, lane }) => ({ ...lane, organs: inOrder(organs.get(body.id) ?? []) })))
}

const HELD: Part = { role: 'participant', announced: false }

function placeLane(index: DatasetIndex, place: DatasetIndex['places'][number], i: number): Lane {
  const parts = partsWhere(index, event => event.place === place.id)
  return { ...newLane('place', place.id, i, parts), name: place.city ?? place.country ?? place.id }
}

function seriesLane(index: DatasetIndex, series: DatasetIndex['series'][number], i: number): Lane {
  const parts = partsWhere(index, event => event.series === series.id)
  return { ...newLane('series', series.id, i, parts), name: series.name }
}

function publisherLane(index: DatasetIndex, name: string, i: number): Lane {
  const parts = partsWhere(index, event => event.publishers.includes(name))
  return { ...newLane('publisher', name, i, parts), name }
}

function publishersOf(index: DatasetIndex): readonly string[] {
  return [...new Set(index.events.flatMap(event => event.publishers))]
}

function partsWhere(
  { events }: DatasetIndex,
  holds: (event: DatasetIndex['events'][number]) => boolean,
): PartsByEvent {
  return new Map(events.flatMap((event, position) => (holds(event) ? [[position, HELD] as const] : [])))
}

function newLane(facet: LaneFacet, value: string, position: number, parts: PartsByEvent): Lane {
  const key = `${facet.charAt(0)}${position}`
  return { id: `${facet}:${value}`, key, value, name: value, kind: undefined, parts, organs: [] }
}

const ungrouped = (lanes: readonly Lane[]): readonly LaneGroup[] => [
  { group: undefined, lanes: inOrder(lanes.filter(lane => lane.parts.size > 0)) },
]

/** What is not named stands last, however many events it has. */
function inOrder(lanes: readonly Lane[]): readonly Lane[] {
  const unnamed = (lane: Lane): number => (lane.name === '' ? 1 : 0)
  return lanes.toSorted(
    (a, b) => unnamed(a) - unnamed(b) || b.parts.size - a.parts.size || (a.name < b.name ? -1 : 1),
  )
}

function takesPart({ parts }: Lane): boolean {
  return [...parts.values()].some(part => part.role !== 'mentioned')
}
