import type { FacetCount } from '../../derive/facet-counts.ts'
import { Icon } from '../shared/Icon.tsx'
import { Popover } from '../shared/Popover.tsx'
import { t } from '../words/t.ts'
import styles from './FacetLine.module.css'
import { FacetList } from './FacetList.tsx'
import { FacetToggle } from './FacetToggle.tsx'

export interface FacetValue<T extends string> {
  readonly value: T
  readonly name: string
  readonly count: FacetCount
  readonly chosen: boolean
}

interface FacetLineProps<T extends string> {
  readonly label: string
  readonly values: readonly FacetValue<T>[]
  readonly onToggle: (value: T) => void
}

/** So many letters fit into two lines of the rail beside the label. */
const TWO_LINES = 44

/** A facet on one line: its values as toggles when they are few and short, else a list that opens. */
export function FacetLine<T extends string>({ label, values, onToggle }: FacetLineProps<T>) {
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
              <FacetToggle {...one} onToggle={() => onToggle(one.value)} />
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
          <FacetList label={label} values={values} onToggle={onToggle} />
        </Popover>
      )}
    </div>
  )
}

/** "Any of 12", or the names of what is chosen. */
function summary(all: number, chosen: readonly { readonly name: string }[]): string {
  return chosen.length === 0 ? t('facets.any_of', { count: all }) : chosen.map(({ name }) => name).join(', ')
}
