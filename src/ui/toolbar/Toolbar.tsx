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
    <div className={styles['toolbar']} data-view={view}>
      <ResultCount />
      <Chips />
      <div className={styles['tools']}>
        {view === 'timeline' && (
          <>
            <LanesSelect />
            <ZoomButtons />
          </>
        )}
        <FilterButton />
      </div>
    </div>
  )
}
