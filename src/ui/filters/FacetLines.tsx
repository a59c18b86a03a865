import type { FacetCounts } from '../../derive/facet-counts.ts'
import { placesById, seriesById } from '../../derive/by-id.ts'
import { selectPlaceCounts, selectPublisherCounts, selectSeriesCounts } from '../../state/select-shown.ts'
import { formatPlace } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { FacetLine, type FacetValue } from './FacetLine.tsx'
import styles from './FacetLines.module.css'
import { YearsLine } from './YearsLine.tsx'

/** The facets that are not spelled out as lanes, one line each: place, series, publisher, years. */
export function FacetLines() {
  const index = usePlenary(s => s.index)
  const lanes = usePlenary(s => s.lanes)
  const places = usePlenary(s => s.places)
  const series = usePlenary(s => s.series)
  const publishers = usePlenary(s => s.publishers)
  const placeCounts = usePlenary(selectPlaceCounts)
  const seriesCounts = usePlenary(selectSeriesCounts)
  const publisherCounts = usePlenary(selectPublisherCounts)
  const togglePlace = usePlenary(s => s.togglePlace)
  const toggleSeries = usePlenary(s => s.toggleSeries)
  const togglePublisher = usePlenary(s => s.togglePublisher)
  const placeName = (id: Parameters<typeof togglePlace>[0]): string => formatPlace(placesById(index).get(id))
  const seriesName = (id: Parameters<typeof toggleSeries>[0]): string => seriesById(index).get(id)?.name ?? id
  const publisherName = (name: string): string => (name === '' ? t('facets.not_named') : name)
  return (
    <div className={styles['lines']} data-lanes={lanes}>
      <FacetLine
        label={t('facets.place')}
        values={facetValues(placeCounts, places, placeName, togglePlace)}
      />
      <FacetLine
        label={t('facets.series')}
        values={facetValues(seriesCounts, series, seriesName, toggleSeries)}
      />
      <FacetLine
        label={t('facets.publisher')}
        values={facetValues(publisherCounts, publishers, publisherName, togglePublisher)}
      />
      <YearsLine />
    </div>
  )
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
