import type { ReactNode } from 'react'
import { selectShown } from '../../state/select-shown.ts'
import { Filters } from '../filters/Filters.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { NothingLeft } from '../states/NothingLeft.tsx'
import { Toolbar } from '../toolbar/Toolbar.tsx'
import { CompactTimeline } from './CompactTimeline.tsx'
import { EventList } from './EventList.tsx'
import styles from './ListView.module.css'
import { ReadingNotes } from './ReadingNotes.tsx'

/** The same events as a list: facets on the left, and under the list what could not become an event. */
export function ListView({ about }: { readonly about: ReactNode }) {
  const nothing = usePlenary(s => selectShown(s).size === 0)
  return (
    <div className={styles['view']}>
      <div className={styles['rail']}>
        <Filters />
      </div>
      <div className={styles['column']}>
        <CompactTimeline />
        <Toolbar />
        <div className={styles['scroll']}>
          {nothing && <NothingLeft />}
          <EventList />
          <ReadingNotes />
          {about}
        </div>
      </div>
    </div>
  )
}
