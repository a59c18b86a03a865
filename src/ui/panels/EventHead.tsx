import { seriesById } from '../../derive/by-id.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import { formatDating, ordinal } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { Words } from '../words/Words.tsx'
import styles from './EventHead.module.css'

/** The event's title as the document has it, and what it is at a glance. */
export function EventHead({ event }: { readonly event: EventSummary }) {
  const index = usePlenary(s => s.index)
  const place = formatWhere(index, event)
  return (
    <header className={styles['head']}>
      <h2 className={styles['title']} tabIndex={-1} dir="auto">
        {event.title}
      </h2>
      <dl className={styles['summary']}>
        <dt>{t('panel.date')}</dt>
        <dd>{formatDating(event)}</dd>
        <dt>{t('panel.place')}</dt>
        <dd>{place === '' ? t('panel.place_none') : <bdi>{place}</bdi>}</dd>
        {(event.series !== undefined || event.edition !== undefined) && <Edition event={event} />}
      </dl>
    </header>
  )
}

/** "16th in the series Meeting of Heads…", or whichever of the two is known. */
function Edition({ event: { edition, series } }: { readonly event: EventSummary }) {
  const name = usePlenary(s => (series === undefined ? undefined : seriesById(s.index).get(series)?.name))
  const chosen = usePlenary(s => series !== undefined && s.series.includes(series))
  const toggleSeries = usePlenary(s => s.toggleSeries)
  const words = edition === undefined ? undefined : ordinal(edition)
  const link = series !== undefined && name !== undefined && (
    <button
      type="button"
      className={styles['series']}
      aria-pressed={chosen}
      onClick={() => toggleSeries(series)}
    >
      <bdi>{name}</bdi>
    </button>
  )
  return (
    <>
      <dt>{words === undefined ? t('panel.series') : t('panel.edition')}</dt>
      <dd className={styles['edition']}>
        {link && words !== undefined ? (
          <Words say="panel.edition_of" values={{}} parts={{ edition: words, series: link }} />
        ) : (
          link || words
        )}
      </dd>
    </>
  )
}
