import { usePlenary } from '../shared/plenary-context.ts'
import { Chips } from './Chips.tsx'
import { FilterButton } from './FilterButton.tsx'
import { LanesSelect } from './LanesSelect.tsx'
import { ResultCount } from './ResultCount.tsx'
import styles from './Toolbar.module.css'
import { ZoomButtons } from './ZoomButtons.tsx'

/** How many events are shown, why so many, and how the score is drawn. */
export function Toolbar() {
  const view = usePlenary(s => s.view)
  return (
    <div className={styles['toolbar']}>
      <ResultCount />
      <Chips />
      {view === 'timeline' && (
        <div className={styles['tools']}>
          <LanesSelect />
          <ZoomButtons />
        </div>
      )}
      <FilterButton />
    </div>
  )
}
