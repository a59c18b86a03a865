import type { LaneRow } from '../../derive/lanes.ts'
import { laneName } from '../filters/lane-choices.ts'
import { Mark } from '../shared/Mark.tsx'
import { t } from '../words/t.ts'
import styles from './FrameLanes.module.css'

interface FrameLanesProps {
  readonly rows: readonly LaneRow[]
  /** How many lanes there are in all. */
  readonly all: number
}

/** The names beside the lanes, and under them how many lanes are not on show. */
export function FrameLanes({ rows, all }: FrameLanesProps) {
  return (
    <div className={styles['column']}>
      <ul className={styles['names']} aria-label={t('lanes.label')}>
        {rows.map(
          row =>
            row.kind === 'lane' && (
              <li key={row.id} className={styles['name']}>
                {row.lane.kind && <Mark kind={row.lane.kind} role="participant" />}
                <bdi className={styles['words']}>{laneName(row.lane)}</bdi>
              </li>
            ),
        )}
      </ul>
      {rows.length < all && (
        <p className={styles['count']}>{t('frame.lanes', { shown: rows.length, count: all })}</p>
      )}
    </div>
  )
}
