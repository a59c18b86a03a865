import type { Day } from './day.ts'
import type { DocumentId, EventId, OrganisationId, PlaceId, SeriesId } from './ids.ts'
import type { LaneRole } from './organisation.ts'

export const VIEWS = ['timeline', 'list'] as const
export type View = (typeof VIEWS)[number]

export const LANE_FACETS = ['organisation', 'place', 'series', 'publisher', 'none'] as const
/** What a lane of the score stands for. */
export type LaneFacet = (typeof LANE_FACETS)[number]

export const TABS = ['facts', 'text', 'sources', 'related'] as const
export type Tab = (typeof TABS)[number]

/** Both ends included. */
export interface DayWindow {
  readonly from: Day
  readonly to: Day
}

export interface YearRange {
  readonly from: number
  readonly to: number
}

/**
 * A passage as the W3C Web Annotation model quotes it; `prefix` and `suffix` tell two equal quotations apart.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** What decides which events are shown. An empty list means no restriction by that facet. */
export interface Filters {
  readonly include: readonly OrganisationId[]
  readonly exclude: readonly OrganisationId[]
  readonly match: 'any' | 'all'
  /** The roles in which an organisation counts; all three at first. */
  readonly roles: readonly LaneRole[]
  readonly places: readonly PlaceId[]
  readonly series: readonly SeriesId[]
  /** Names as the documents have them; `''` stands for "not named". */
  readonly publishers: readonly string[]
  readonly years: YearRange | undefined
  readonly query: string
}

/** Everything a person chose; all of it is in the link. */
export interface Choices extends Filters {
  readonly view: View
  readonly lanes: LaneFacet
  /** The part of time in view; `undefined` shows all. */
  readonly window: DayWindow | undefined
  /** Lane groups whose folding differs from how they are at first (kinds, bodies with organs, "mentioned"). */
  readonly folds: readonly string[]
  readonly event: EventId | undefined
  readonly tab: Tab
  readonly document: DocumentId | undefined
  readonly passage: TextQuote | undefined
  /** The fact that is being read: its path in the event, `organisations.cis`. */
  readonly fact: string | undefined
  /** The wide reading view instead of the panel. */
  readonly wide: boolean
  /** A story of the collection or of this browser by its id, or, after `~`, a whole story in small. */
  readonly story: string | undefined
  /** The step that is presented, 1-based; `undefined` while nothing is. */
  readonly step: number | undefined
}
