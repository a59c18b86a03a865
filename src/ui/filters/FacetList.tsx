import { useState } from 'react'
import { plainWords } from '../../derive/text-match.ts'
import { enFilters } from '../words/en-filters.ts'
import { addWords, t } from '../words/t.ts'
import type { FacetValue } from './FacetLine.tsx'
import styles from './FacetList.module.css'
import { countWords } from './FacetToggle.tsx'

addWords(enFilters)

interface FacetListProps {
  readonly label: string
  readonly values: readonly FacetValue[]
}

/** More values than this are searched, not read. */
const MANY = 12

/** A facet's values one under the other, with a search above when they are many. */
export function FacetList({ label, values }: FacetListProps) {
  const [words, setWords] = useState('')
  const found = values.filter(({ name }) => startsWithAll(name, words))
  return (
    <>
      {values.length > MANY && (
        <input
          type="search"
          className={styles['search']}
          aria-label={t('facets.search', { facet: label })}
          placeholder={t('facets.search', { facet: label })}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      )}
      <ul>
        {found.map(({ value, name, count, chosen, toggle }) => (
          <li key={value}>
            <label className={styles['value']} data-empty={count.shown === 0 || undefined}>
              <input type="checkbox" checked={chosen} onChange={toggle} />
              <span className={styles['name']}>{name}</span>
              <span className={styles['count']}>{countWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles['none']}>{t('facets.none_found')}</p>}
    </>
  )
}

function startsWithAll(name: string, words: string): boolean {
  const line = ` ${plainWords(name).join(' ')}`
  return plainWords(words).every(word => line.includes(` ${word}`))
}
