import type { FacetCount } from '../../derive/facet-counts.ts'
import { Icon } from '../shared/Icon.tsx'
import { later } from '../shared/later.ts'
import { Popover } from '../shared/Popover.tsx'
import { t } from '../words/t.ts'
import styles from './FacetLine.module.css'
import { FacetToggle } from './FacetToggle.tsx'

export interface FacetValue {
  readonly value: string
  readonly name: string
  readonly count: FacetCount
  readonly chosen: boolean
  readonly toggle: () => void
}

interface FacetLineProps {
  readonly label: string
  readonly values: readonly FacetValue[]
}

const FacetList = later(async () => (await import('./FacetList.tsx')).FacetList)

/** So many letters fit into two lines of the rail beside the label. */
const TWO_LINES = 44

/** A facet on one line: its values as toggles when they are few and short, else a list that opens. */
export function FacetLine({ label, values }: FacetLineProps) {
  if (values.length === 0) return undefined
  const letters = values.reduce((sum, { name }) => sum + name.length + 4, 0)
  const chosen = values.filter(value => value.chosen)
  return (
    <div className={styles['line']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      {letters <= TWO_LINES ? (
        <ul className={styles['values']}>
          {values.map(one => (
            <li key={one.value}>
              <FacetToggle {...one} />
            </li>
          ))}
        </ul>
      ) : (
        <Popover
          label={`${label}: ${summary(values.length, chosen)}`}
          className={styles['opener']}
          content={
            <>
              <span className={styles['summary']}>{summary(values.length, chosen)}</span>
              <Icon name="down" />
            </>
          }
        >
          <FacetList label={label} values={values} />
        </Popover>
      )}
    </div>
  )
}

/** "Any of 12", or the names of what is chosen. */
function summary(all: number, chosen: readonly { readonly name: string }[]): string {
  return chosen.length === 0 ? t('facets.any_of', { count: all }) : chosen.map(({ name }) => name).join(', ')
}
