import type { FacetCounts } from '../../derive/facet-counts.ts'
import { placesById, seriesById } from '../../derive/by-id.ts'
import type { LaneFacet } from '../../model/choices.ts'
import type { PlaceId, SeriesId } from '../../model/ids.ts'
import { selectPlaceCounts, selectPublisherCounts, selectSeriesCounts } from '../../state/select-shown.ts'
import { formatPlace } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { FacetLine, type FacetValue } from './FacetLine.tsx'
import styles from './FacetLines.module.css'
import { YearsLine } from './YearsLine.tsx'

interface FacetLinesProps {
  /** The facet that stands beside these lines as lanes, and needs none of its own. */
  readonly lanes?: LaneFacet
}

/** The facets that are not spelled out as lanes, one line each: place, series, publisher, years. */
export function FacetLines({ lanes }: FacetLinesProps) {
  return (
    <div className={styles['lines']}>
      {lanes !== 'place' && <PlaceLine />}
      {lanes !== 'series' && <SeriesLine />}
      {lanes !== 'publisher' && <PublisherLine />}
      <YearsLine />
    </div>
  )
}

function PlaceLine() {
  const index = usePlenary(s => s.index)
  const counts = usePlenary(selectPlaceCounts)
  const chosen = usePlenary(s => s.places)
  const toggle = usePlenary(s => s.togglePlace)
  const nameOf = (id: PlaceId): string => formatPlace(placesById(index).get(id))
  return <FacetLine label={t('facets.place')} values={facetValues(counts, chosen, nameOf, toggle)} />
}

function SeriesLine() {
  const index = usePlenary(s => s.index)
  const counts = usePlenary(selectSeriesCounts)
  const chosen = usePlenary(s => s.series)
  const toggle = usePlenary(s => s.toggleSeries)
  const nameOf = (id: SeriesId): string => seriesById(index).get(id)?.name ?? id
  return <FacetLine label={t('facets.series')} values={facetValues(counts, chosen, nameOf, toggle)} />
}

function PublisherLine() {
  const counts = usePlenary(selectPublisherCounts)
  const chosen = usePlenary(s => s.publishers)
  const toggle = usePlenary(s => s.togglePublisher)
  const nameOf = (name: string): string => name || t('facets.not_named')
  return <FacetLine label={t('facets.publisher')} values={facetValues(counts, chosen, nameOf, toggle)} />
}

/** Most events first, then by name; "Not named" last. */
function facetValues<T extends string>(
  counts: FacetCounts<T>,
  chosen: readonly T[],
  nameOf: (value: T) => string,
  toggle: (value: T) => void,
): readonly FacetValue[] {
  return [...counts]
    .filter(([, { all }]) => all > 0)
    .map(([value, count]) => ({
      value,
      name: nameOf(value),
      count,
      chosen: chosen.includes(value),
      toggle: () => toggle(value),
    }))
    .toSorted(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        b.count.all - a.count.all ||
        a.name.localeCompare(b.name, 'en-GB'),
    )
}
