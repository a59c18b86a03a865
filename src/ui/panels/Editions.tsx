import type { EditionRow, SeriesEditions } from '../../derive/series-editions.ts'
import { formatDating, ordinal } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './Editions.module.css'

/** The meetings of a series one under the other; a number without a document is a gap, and says so. */
export function Editions({ series: { name, rows } }: { readonly series: SeriesEditions }) {
  return (
    <section className={styles['editions']}>
      <h3 className={styles['heading']}>
        {t('related.series')} <bdi>{name}</bdi>
      </h3>
      <ol className={styles['rows']}>
        {rows.map(row =>
          row.kind === 'gap' ? <Gap key={row.first} {...row} /> : <Edition key={row.event.id} {...row} />,
        )}
      </ol>
    </section>
  )
}

type Row<K extends EditionRow['kind']> = Extract<EditionRow, { readonly kind: K }>

function Edition({ event, isThis }: Row<'edition'>) {
  const index = usePlenary(s => s.index)
  const selectEvent = usePlenary(s => s.selectEvent)
  const { edition } = event
  return (
    <li>
      <button
        type="button"
        className={styles['edition']}
        aria-current={isThis ? 'true' : undefined}
        onClick={() => selectEvent(event.id)}
      >
        <span className={styles['number']}>{edition === undefined ? '·' : ordinal(edition)}</span>
        <span className={styles['when']}>{formatDating(event, 'short')}</span>
        <bdi className={styles['where']}>{formatWhere(index, event)}</bdi>
      </button>
    </li>
  )
}

function Gap({ first, last }: Row<'gap'>) {
  const numbers =
    first === last ? ordinal(first) : t('related.numbers', { first: ordinal(first), last: ordinal(last) })
  return <li className={styles['gap']}>{t('related.gap', { numbers })}</li>
}
