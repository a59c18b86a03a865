import type { FacetCounts } from '../../derive/facet-counts.ts'
import type { YearRange } from '../../model/choices.ts'
import { enFilters } from '../words/en-filters.ts'
import { addWords, t } from '../words/t.ts'
import { countWords } from './FacetToggle.tsx'
import styles from './YearSelects.module.css'

addWords(enFilters)

interface YearSelectsProps {
  readonly counts: FacetCounts<number>
  readonly years: YearRange
  readonly onChoose: (from: number, to: number) => void
}

/** Both ends of the years that are shown. */
export function YearSelects({ counts, years: { from, to }, onChoose }: YearSelectsProps) {
  return (
    <div className={styles['years']}>
      <YearSelect
        label={t('facets.from_year')}
        counts={counts}
        value={from}
        onChoose={year => onChoose(year, to)}
      />
      <YearSelect
        label={t('facets.to_year')}
        counts={counts}
        value={to}
        onChoose={year => onChoose(from, year)}
      />
    </div>
  )
}

interface YearSelectProps {
  readonly label: string
  readonly counts: FacetCounts<number>
  readonly value: number
  readonly onChoose: (year: number) => void
}

/** A link may ask for a year that the collection does not have; it is offered as long as it is chosen. */
function YearSelect({ label, counts, value, onChoose }: YearSelectProps) {
  const years = counts.has(value) ? [...counts.keys()] : [...counts.keys(), value].toSorted((a, b) => a - b)
  return (
    <label className={styles['year']}>
      {label}
      <select
        className={styles['select']}
        value={value}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {years.map(year => (
          <option key={year} value={year}>
            {year} ({countWords(counts.get(year) ?? { shown: 0, all: 0 })})
          </option>
        ))}
      </select>
    </label>
  )
}
