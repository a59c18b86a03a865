import type { Lane } from '../../derive/lane-groups.ts'
import type { FacetCount } from '../../derive/facet-counts.ts'
import type { LaneFacet } from '../../model/choices.ts'
import type { OrganisationId, PlaceId, SeriesId } from '../../model/ids.ts'
import {
  selectOrganisationCounts,
  selectPlaceCounts,
  selectPublisherCounts,
  selectSeriesCounts,
} from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'

export type ChoiceState = 'rest' | 'included' | 'excluded'

/** What the rail's rows say and do, whatever the lanes stand for. */
interface LaneChoices {
  stateOf(lane: Lane): ChoiceState
  countOf(lane: Lane): FacetCount
  toggle(lane: Lane): void
  /** Only organisations can be excluded. */
  readonly exclude: ((lane: Lane) => void) | undefined
}

const NONE: FacetCount = { shown: 0, all: 0 }

/** How people call what the lane stands for. */
export function laneName({ name, value }: Lane): string {
  return value === '' ? t('rail.not_named') : name
}

/** The casts undo what `lane-groups.ts` did when it put ids of several kinds into one field. */
export function useLaneChoices(facet: LaneFacet): LaneChoices {
  const organisations = useOrganisationChoices()
  const places = useValueChoices(
    usePlenary(s => s.places),
    usePlenary(selectPlaceCounts),
    usePlenary(s => s.togglePlace),
    lane => lane.value as PlaceId,
  )
  const series = useValueChoices(
    usePlenary(s => s.series),
    usePlenary(selectSeriesCounts),
    usePlenary(s => s.toggleSeries),
    lane => lane.value as SeriesId,
  )
  const publishers = useValueChoices(
    usePlenary(s => s.publishers),
    usePlenary(selectPublisherCounts),
    usePlenary(s => s.togglePublisher),
    lane => lane.value,
  )
  return { organisation: organisations, place: places, series, publisher: publishers, none: organisations }[
    facet
  ]
}

function useOrganisationChoices(): LaneChoices {
  const include = usePlenary(s => s.include)
  const exclude = usePlenary(s => s.exclude)
  const counts = usePlenary(selectOrganisationCounts)
  const toggleOrganisation = usePlenary(s => s.toggleOrganisation)
  const toggleExcluded = usePlenary(s => s.toggleExcluded)
  const idOf = (lane: Lane): OrganisationId => lane.value as OrganisationId
  return {
    stateOf: lane =>
      include.includes(idOf(lane)) ? 'included' : exclude.includes(idOf(lane)) ? 'excluded' : 'rest',
    countOf: lane => counts.get(idOf(lane)) ?? NONE,
    toggle: lane => toggleOrganisation(idOf(lane)),
    exclude: lane => toggleExcluded(idOf(lane)),
  }
}

function useValueChoices<T extends string>(
  chosen: readonly T[],
  counts: ReadonlyMap<T, FacetCount>,
  toggle: (value: T) => void,
  valueOf: (lane: Lane) => T,
): LaneChoices {
  return {
    stateOf: lane => (chosen.includes(valueOf(lane)) ? 'included' : 'rest'),
    countOf: lane => counts.get(valueOf(lane)) ?? NONE,
    toggle: lane => toggle(valueOf(lane)),
    exclude: undefined,
  }
}
