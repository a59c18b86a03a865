import type { ReactNode } from 'react'
import { Icon } from '../shared/Icon.tsx'
import styles from './SelectField.module.css'

interface SelectFieldProps<W extends string> {
  readonly label: string
  readonly value: W
  readonly words: readonly W[]
  /** What is said of each. */
  readonly say: (word: W) => ReactNode
  readonly onChoose: (word: W) => void
}

/** One out of a short list of words, its name over it. */
export function SelectField<W extends string>({ label, value, words, say, onChoose }: SelectFieldProps<W>) {
  return (
    <label className={styles['label']}>
      {label}
      <span className={styles['field']}>
        <select
          className={styles['select']}
          value={value}
          onChange={({ target }) => onChoose(words.find(word => word === target.value) ?? value)}
        >
          {words.map(word => (
            <option key={word} value={word}>
              {say(word)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  )
}
