import { useRef } from 'react'
import { usePlenary } from '../shared/plenary-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useShortcut } from '../shared/use-shortcut.ts'
import { t } from '../words/t.ts'
import styles from './SearchBox.module.css'

/** Characters; a link that holds more of them in Cyrillic is cut by mail programs. */
const LONGEST = 300

/** Searches titles, people, bodies and places at once, and the full texts as soon as they have answered. */
export function SearchBox() {
  const query = usePlenary(s => s.query)
  const search = usePlenary(s => s.search)
  const box = useRef<HTMLInputElement>(null)
  useShortcut('/', () => box.current?.focus())
  return (
    <search className={styles['search']}>
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        className={styles['box']}
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        value={query}
        maxLength={LONGEST}
        spellCheck={false}
        onChange={event => search(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          search('')
        }}
      />
      {query === '' ? (
        <kbd className={styles['key']} aria-hidden>
          /
        </kbd>
      ) : (
        <button
          type="button"
          className={styles['clear']}
          aria-label={t('search.clear')}
          onClick={() => search('')}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  )
}
