import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Tab } from '../../model/choices.ts'
import styles from './Tabs.module.css'

interface TabLabel {
  readonly tab: Tab
  readonly label: string
  /** Known once its contents are there. */
  readonly count: number | undefined
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly TabLabel[]
  readonly selected: Tab
  readonly onSelect: (tab: Tab) => void
  readonly children: ReactNode
}

/**
 * Tabs that follow the focus: arrows, Home and End choose.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent): void => {
    const next =
      tabs[
        nextPosition(
          event.key,
          tabs.findIndex(({ tab }) => tab === selected),
          tabs.length,
        )
      ]
    if (!next) return
    event.preventDefault()
    onSelect(next.tab)
    list.current?.querySelector<HTMLElement>(`[data-tab=${next.tab}]`)?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles['tabs']}>
        {tabs.map(({ tab, label: name, count }) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            className={styles['tab']}
            aria-selected={tab === selected}
            aria-controls={tab === selected ? `${id}-panel` : undefined}
            tabIndex={tab === selected ? 0 : -1}
            onClick={() => onSelect(tab)}
            onKeyDown={press}
          >
            {name} {count !== undefined && <span className={styles['count']}>{count}</span>}
          </button>
        ))}
      </div>
      <div
        key={selected}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        className={styles['content']}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  )
}

/** Round the corner at both ends; −1 for a key that moves nothing. */
function nextPosition(key: string, position: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (position + 1) % count
    case 'ArrowLeft':
      return (position - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
