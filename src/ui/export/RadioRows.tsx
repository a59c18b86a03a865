import { useId } from 'react'
import styles from './RadioRows.module.css'

interface RadioRowsProps<V extends string> {
  readonly legend: string
  readonly rows: readonly { readonly value: V; readonly label: string; readonly does?: string }[]
  readonly chosen: V
  readonly onChoose: (value: V) => void
}

/** One choice of a few, each with a line that says what it is good for. */
export function RadioRows<V extends string>({ legend, rows, chosen, onChoose }: RadioRowsProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles['rows']}>
      <legend className={styles['legend']}>{legend}</legend>
      {rows.map(({ value, label, does }) => (
        <label key={value} className={styles['row']}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-labelledby={`${name}-${value}-name`}
            aria-describedby={does === undefined ? undefined : `${name}-${value}`}
            onChange={() => onChoose(value)}
          />
          <span className={styles['label']} id={`${name}-${value}-name`}>
            <bdi>{label}</bdi>
          </span>
          {does !== undefined && (
            <span className={styles['does']} id={`${name}-${value}`}>
              {does}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
