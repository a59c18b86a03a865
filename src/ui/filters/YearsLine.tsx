import { selectYearCounts } from '../../state/select-shown.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { later } from '../shared/later.ts'
import { Popover } from '../shared/Popover.tsx'
import { t } from '../words/t.ts'
import styles from './FacetLine.module.css'

const YearSelects = later(async () => (await import('./YearSelects.tsx')).YearSelects)

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
    <div className={styles['line']} role="group" aria-label={t('facets.years')}>
      <span className={styles['label']}>{t('facets.years')}</span>
      <Popover
        label={`${t('facets.years')}: ${words}`}
        className={styles['opener']}
        content={
          <>
            <span className={styles['summary']}>{words}</span>
            <Icon name="down" />
          </>
        }
      >
        <YearSelects counts={counts} years={{ from, to }} onChoose={choose} />
      </Popover>
    </div>
  )
}
