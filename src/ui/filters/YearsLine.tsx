import type { FacetCounts } from '../../derive/facet-counts.ts'
import { selectYearCounts } from '../../state/select-shown.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { Popover } from '../shared/Popover.tsx'
import { t } from '../words/t.ts'
import lineStyles from './FacetLine.module.css'
import { countWords } from './FacetToggle.tsx'
import styles from './YearsLine.module.css'

/** The years that are shown, both ends included; the whole span when nothing is chosen. */
export function YearsLine() {
  const counts = usePlenary(selectYearCounts)
  const chosen = usePlenary(s => s.years)
  const showYears = usePlenary(s => s.showYears)
  const years = [...counts.keys()]
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { from, to } = chosen ?? { from: first, to: last }
  const choose = (a: number, b: number): void =>
    showYears(a <= first && b >= last ? undefined : { from: Math.min(a, b), to: Math.max(a, b) })
  const words = from === to ? String(from) : t('facets.years_value', { from, to })
  return (
    <div className={lineStyles['line']} role="group" aria-label={t('facets.years')}>
      <span className={lineStyles['label']}>{t('facets.years')}</span>
      <Popover
        label={`${t('facets.years')}: ${words}`}
        className={lineStyles['opener']}
        content={
          <>
            <span className={lineStyles['summary']}>{words}</span>
            <Icon name="down" />
          </>
        }
      >
        <div className={styles['years']}>
          <YearSelect
            label={t('facets.from_year')}
            counts={counts}
            value={from}
            onChoose={a => choose(a, to)}
          />
          <YearSelect
            label={t('facets.to_year')}
            counts={counts}
            value={to}
            onChoose={b => choose(from, b)}
          />
        </div>
      </Popover>
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
