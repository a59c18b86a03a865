import { LANE_KINDS, ROLES } from '../../model/organisation.ts'
import type { PrintLane } from '../../derive/print-score.ts'
import { Mark } from '../shared/Mark.tsx'
import { t } from '../words/t.ts'
import styles from './PrintLegend.module.css'

/** What shape and fill mean, for the kinds that stand in the score. */
export function PrintLegend({ lanes }: { readonly lanes: readonly PrintLane[] }) {
  const kinds = LANE_KINDS.filter(kind => lanes.some(lane => lane.kind === kind))
  if (kinds.length === 0) return undefined
  return (
    <div className={styles['legend']}>
      {ROLES.map(role => (
        <span key={role} className={styles['entry']}>
          <Mark kind="national" role={role} /> {t(`role.${role}`)}
        </span>
      ))}
      <span className={styles['gap']} />
      {kinds.map(kind => (
        <span key={kind} className={styles['entry']}>
          <Mark kind={kind} role="participant" /> {t(`kind.${kind}`)}
        </span>
      ))}
    </div>
  )
}
