import type { LaneRow } from '../../derive/lanes.ts'
import type { LaneChoices } from '../filters/lane-choices.ts'
import styles from './LaneRules.module.css'

interface LaneRulesProps {
  readonly rows: readonly LaneRow[]
  readonly choices: LaneChoices
  readonly touched: ReadonlySet<string>
}

/** The lines and tints behind the marks, row by row as in the rail. */
export function LaneRules({ rows, choices, touched }: LaneRulesProps) {
  return (
    <div className={styles['rules']} aria-hidden>
      {rows.map(row => (
        <div
          key={row.id}
          className={styles[row.kind]}
          data-state={row.kind === 'lane' ? choices.stateOf(row.lane) : undefined}
          data-touched={touched.has(row.id) || undefined}
        />
      ))}
    </div>
  )
}
