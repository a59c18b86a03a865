import { memo } from 'react'
import type { LaneRow } from '../../derive/lanes.ts'
import type { LaneFacet } from '../../model/choices.ts'
import { FoldButton } from '../filters/FoldRows.tsx'
import { laneName, useLaneChoices } from '../filters/lane-choices.ts'
import { Mark } from '../shared/Mark.tsx'
import styles from './LaneNames.module.css'

interface LaneNamesProps {
  readonly rows: readonly LaneRow[]
  readonly facet: LaneFacet
  readonly onFold: (id: string) => void
}

/** Where there is no rail, the lanes carry their short names themselves; what filters is in the sheet. */
export const LaneNames = memo(function LaneNames({ rows, facet, onFold }: LaneNamesProps) {
  const choices = useLaneChoices(facet)
  return (
    <ul className={styles['names']}>
      {rows.map(row => (
        <li key={row.id} className={styles[row.kind]}>
          {row.kind === 'lane' ? (
            <span className={styles['name']} data-state={choices.stateOf(row.lane)} data-depth={row.depth}>
              {row.lane.kind && <Mark kind={row.lane.kind} role="participant" />}
              <span className={styles['words']}>{laneName(row.lane)}</span>
            </span>
          ) : (
            <FoldButton row={row} onToggle={() => onFold(row.id)} />
          )}
        </li>
      ))}
    </ul>
  )
})
